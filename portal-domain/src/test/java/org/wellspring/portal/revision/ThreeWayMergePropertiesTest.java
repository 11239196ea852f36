package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspring.portal.text.RichText;

/** Two people's drafts of one ancestor, edited here and there, so that changes meet, touch and coincide. */
class ThreeWayMergePropertiesTest {

    private static final List<String> FRAMES = List.of(
            "<p>%s</p>",
            "<p>%s</p>",
            "<h2>%s</h2>",
            "<h3>%s</h3>",
            "<p>a <strong>%s</strong></p>",
            "<ul><li>%s</li><li>a</li></ul>",
            "<table><tr><td>%s</td><td>a</td></tr></table>",
            "<blockquote><p>%s</p></blockquote>",
            "<figure><figcaption>%s</figcaption></figure>");

    /** What an editor does to a block. */
    private enum Edit {
        KEEP,
        CHANGE,
        INSERT,
        REMOVE
    }

    private record Drafts(DraftState ancestor, DraftState mine, DraftState theirs) {

        Merge merge() {
            return ThreeWayMerge.of(ancestor, mine, theirs);
        }

        Merge mergeFromTheOtherSide() {
            return ThreeWayMerge.of(ancestor, theirs, mine);
        }
    }

    @Property(tries = 300)
    void nothingChangedByMeGivesTheirs(@ForAll("drafts") Drafts drafts) {
        assertThat(ThreeWayMerge.of(drafts.ancestor, drafts.ancestor, drafts.theirs))
                .isEqualTo(new Merge(drafts.theirs, List.of()));
    }

    @Property(tries = 300)
    void nothingChangedByThemGivesMine(@ForAll("drafts") Drafts drafts) {
        assertThat(ThreeWayMerge.of(drafts.ancestor, drafts.mine, drafts.ancestor))
                .isEqualTo(new Merge(drafts.mine, List.of()));
    }

    @Property(tries = 300)
    void theSameChangeGivesThatChange(@ForAll("drafts") Drafts drafts) {
        assertThat(ThreeWayMerge.of(drafts.ancestor, drafts.mine, drafts.mine))
                .isEqualTo(new Merge(drafts.mine, List.of()));
    }

    @Property(tries = 1000)
    void noNewWordIsLost(@ForAll("drafts") Drafts drafts) {
        Merge merge = drafts.merge();
        Set<String> found = words(merge.merged());
        merge.conflicts().forEach(conflict -> {
            found.addAll(words(conflict.mine()));
            found.addAll(words(conflict.theirs()));
        });
        assertThat(found).containsAll(newWords(drafts));
    }

    @Property(tries = 1000)
    void aCleanMergeHasEveryNewWord(@ForAll("drafts") Drafts drafts) {
        Merge merge = drafts.merge();
        assertThat(!merge.isClean() || words(merge.merged()).containsAll(newWords(drafts)))
                .isTrue();
    }

    @Property(tries = 1000)
    void isCleanWhicheverSideIsMine(@ForAll("drafts") Drafts drafts) {
        assertThat(drafts.merge().isClean())
                .isEqualTo(drafts.mergeFromTheOtherSide().isClean());
    }

    @Property(tries = 1000)
    void aCleanTextIsTheSameWhicheverSideIsMine(@ForAll("drafts") Drafts drafts) {
        Merge merge = drafts.merge();
        assertThat(!merge.isClean()
                        || merge.merged()
                                .value("body")
                                .equals(drafts.mergeFromTheOtherSide().merged().value("body")))
                .isTrue();
    }

    @Property(tries = 1000)
    void mergedTextsAreInNormalForm(@ForAll("drafts") Drafts drafts) {
        String body = drafts.merge().merged().value("body");
        assertThat(RichText.of(body).html()).isEqualTo(body);
    }

    @Property(tries = 1000)
    void aMergedListHasWhatEitherSideAddedAndNothingThatEitherSideRemoved(
            @ForAll("numbers") List<Long> ancestor,
            @ForAll("numbers") List<Long> mine,
            @ForAll("numbers") List<Long> theirs) {
        Merge merge = new Drafts(list(ancestor), list(mine), list(theirs)).merge();
        Set<Long> expected = new HashSet<>(mine);
        expected.addAll(theirs);
        expected.removeIf(number -> ancestor.contains(number) && !(mine.contains(number) && theirs.contains(number)));
        if (merge.isClean()) {
            assertThat(merge.merged().list("faqs")).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(merge.merged().list("faqs")).isEqualTo(mine);
        }
    }

    @Property(tries = 1000)
    void comparingShowsAllWordsOfBothSides(@ForAll("drafts") Drafts drafts) {
        List<Row> rows = StateComparison.of(drafts.mine, drafts.theirs).stream()
                .filter(difference -> difference.form() == Form.RICH)
                .flatMap(difference -> difference.rows().stream())
                .toList();
        assertThat(rows.isEmpty() || shown(rows, Row::before).containsAll(words(drafts.mine)))
                .isTrue();
        assertThat(rows.isEmpty() || shown(rows, Row::after).containsAll(words(drafts.theirs)))
                .isTrue();
    }

    @Provide
    Arbitrary<List<Long>> numbers() {
        return Arbitraries.longs().between(1, 6).list().ofMaxSize(6).uniqueElements();
    }

    @Provide
    Arbitrary<Drafts> drafts() {
        Arbitrary<List<String>> ancestors = Combinators.combine(Arbitraries.of(FRAMES), Arbitraries.of("x", "y", "z"))
                .as((frame, word) -> frame.formatted(word))
                .list()
                .ofMaxSize(6);
        return ancestors.flatMap(blocks -> Combinators.combine(side(blocks, "mine"), side(blocks, "theirs"))
                .as((mine, theirs) -> new Drafts(body(blocks), body(mine), body(theirs))));
    }

    private static Arbitrary<List<String>> side(List<String> blocks, String who) {
        Arbitrary<String> words = Arbitraries.of(who + "1", who + "2", who + "3", "both");
        Arbitrary<String> written =
                Combinators.combine(Arbitraries.of(FRAMES), words).as((frame, word) -> frame.formatted(word));
        Arbitrary<Edit> mostlyKept =
                Arbitraries.of(Edit.KEEP, Edit.KEEP, Edit.KEEP, Edit.CHANGE, Edit.INSERT, Edit.REMOVE);
        return Combinators.combine(
                        mostlyKept.list().ofSize(blocks.size()), written.list().ofSize(blocks.size()))
                .as((edits, news) -> edited(blocks, edits, news));
    }

    private static List<String> edited(List<String> blocks, List<Edit> edits, List<String> news) {
        List<String> edited = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (edits.get(i)) {
                case CHANGE -> edited.add(news.get(i));
                case INSERT -> edited.addAll(List.of(blocks.get(i), news.get(i)));
                case REMOVE -> {}
                case KEEP -> edited.add(blocks.get(i));
            }
        }
        return edited;
    }

    private static DraftState body(List<String> blocks) {
        return DraftState.of().rich("body", RichText.of(String.join("", blocks)).html());
    }

    private static DraftState list(List<Long> numbers) {
        return DraftState.of().list("faqs", numbers);
    }

    private static Set<String> newWords(Drafts drafts) {
        Set<String> written = words(drafts.mine);
        written.addAll(words(drafts.theirs));
        written.removeAll(words(drafts.ancestor));
        return written;
    }

    private static Set<String> words(DraftState state) {
        return words(state.value("body"));
    }

    private static Set<String> words(String html) {
        return solid(Words.of(RichText.ofStored(html).plainText()).stream());
    }

    private static Set<String> shown(List<Row> rows, Function<Row, List<Row.Run>> side) {
        return solid(
                rows.stream().flatMap(row -> side.apply(row).stream()).flatMap(run -> Words.of(run.text()).stream()));
    }

    private static Set<String> solid(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).collect(Collectors.toCollection(HashSet::new));
    }
}
