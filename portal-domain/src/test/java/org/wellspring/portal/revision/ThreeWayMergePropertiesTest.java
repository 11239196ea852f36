package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspring.portal.text.RichText;

/** States that share many blocks, so that changes meet, touch and coincide. */
class ThreeWayMergePropertiesTest {

    private static final List<String> WORDS = List.of("sleep", "rest", "dream", "night", "Schlaf", "نوم", "睡眠");
    private static final List<String> FRAMES = List.of(
            "<p>%s</p>",
            "<p>%s</p>",
            "<h2>%s</h2>",
            "<h3>%s</h3>",
            "<p>one <strong>%s</strong></p>",
            "<ul><li>%s</li><li>x</li></ul>",
            "<table><tr><td>%s</td><td>y</td></tr></table>",
            "<blockquote><p>%s</p></blockquote>",
            "<figure><figcaption>%s</figcaption></figure>");

    @Property(tries = 300)
    void nothingChangedByMeGivesTheirs(@ForAll("states") DraftState a, @ForAll("states") DraftState x) {
        assertThat(ThreeWayMerge.of(a, a, x)).isEqualTo(new Merge(x, List.of()));
    }

    @Property(tries = 300)
    void nothingChangedByThemGivesMine(@ForAll("states") DraftState a, @ForAll("states") DraftState x) {
        assertThat(ThreeWayMerge.of(a, x, a)).isEqualTo(new Merge(x, List.of()));
    }

    @Property(tries = 300)
    void theSameChangeGivesThatChange(@ForAll("states") DraftState a, @ForAll("states") DraftState x) {
        assertThat(ThreeWayMerge.of(a, x, x)).isEqualTo(new Merge(x, List.of()));
    }

    @Property(tries = 1000)
    void noNewWordIsLost(
            @ForAll("states") DraftState a, @ForAll("states") DraftState mine, @ForAll("states") DraftState theirs) {
        Merge merge = ThreeWayMerge.of(a, mine, theirs);
        Set<String> found = words(merge.merged());
        merge.conflicts().forEach(conflict -> {
            found.addAll(Words.of(RichText.of(conflict.mine()).plainText()));
            found.addAll(Words.of(RichText.of(conflict.theirs()).plainText()));
        });
        Set<String> written = words(mine);
        written.addAll(words(theirs));
        written.removeAll(words(a));
        assertThat(found).containsAll(written);
    }

    @Property(tries = 1000)
    void isCleanWhicheverSideIsMine(
            @ForAll("states") DraftState a, @ForAll("states") DraftState mine, @ForAll("states") DraftState theirs) {
        assertThat(ThreeWayMerge.of(a, mine, theirs).isClean())
                .isEqualTo(ThreeWayMerge.of(a, theirs, mine).isClean());
    }

    @Property(tries = 1000)
    void mergedTextsAreInNormalForm(
            @ForAll("states") DraftState a, @ForAll("states") DraftState mine, @ForAll("states") DraftState theirs) {
        String body = ThreeWayMerge.of(a, mine, theirs).merged().value("body");
        assertThat(RichText.of(body).html()).isEqualTo(body);
    }

    @Property(tries = 1000)
    void comparingShowsAllWordsOfBothSides(@ForAll("states") DraftState before, @ForAll("states") DraftState after) {
        StateComparison.of(before, after).stream()
                .filter(difference -> difference.form() == Form.RICH)
                .forEach(difference -> {
                    assertThat(shown(difference.rows().stream().map(Row::before)))
                            .containsAll(words(before.value("body")));
                    assertThat(shown(difference.rows().stream().map(Row::after)))
                            .containsAll(words(after.value("body")));
                });
    }

    @Provide
    Arbitrary<DraftState> states() {
        Arbitrary<String> blocks = Combinators.combine(Arbitraries.of(FRAMES), Arbitraries.of(WORDS))
                .as((frame, word) -> frame.formatted(word));
        Arbitrary<String> bodies = blocks.list()
                .ofMaxSize(6)
                .map(list -> RichText.of(String.join("", list)).html());
        Arbitrary<List<Long>> lists =
                Arbitraries.longs().between(1, 5).list().ofMaxSize(5).uniqueElements();
        return Combinators.combine(Arbitraries.of(WORDS), bodies, lists)
                .as((title, body, faqs) ->
                        DraftState.of().line("title", title).rich("body", body).list("faqs", faqs));
    }

    private static Set<String> words(DraftState state) {
        Set<String> words = words(state.value("body"));
        words.addAll(Words.of(state.value("title")));
        return words;
    }

    private static Set<String> words(String html) {
        Set<String> words = new HashSet<>(Words.of(RichText.ofStored(html).plainText()));
        words.removeIf(String::isBlank);
        return words;
    }

    private static Set<String> shown(Stream<List<Row.Run>> sides) {
        Set<String> shown = new HashSet<>();
        sides.flatMap(List::stream).forEach(run -> shown.addAll(Words.of(run.text())));
        return shown;
    }
}
