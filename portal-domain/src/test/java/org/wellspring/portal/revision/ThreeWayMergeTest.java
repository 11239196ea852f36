package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.RichText;

class ThreeWayMergeTest {

    @Test
    void takesEachFieldFromTheSideThatChangedIt() {
        Merge merge = ThreeWayMerge.of(
                DraftState.of().line("title", "Sleep").value("on", "2026"),
                DraftState.of().line("title", "Rest").value("on", "2026"),
                DraftState.of().line("title", "Sleep").value("on", "2027"));
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.merged())
                .isEqualTo(DraftState.of().line("title", "Rest").value("on", "2027"));
    }

    @Test
    void takesTheSameChangeOnBothSidesForOne() {
        assertThat(titles("Sleep", "Rest", "Rest").isClean()).isTrue();
    }

    @Test
    void asksWhenBothChangedALine() {
        assertThat(titles("Sleep", "Rest", "Dreams").conflicts())
                .containsExactly(new FieldConflict("title", Form.LINE, "Sleep", "Rest", "Dreams"));
    }

    @Test
    void hasMineForTheTimeBeing() {
        assertThat(titles("Sleep", "Rest", "Dreams").merged().value("title")).isEqualTo("Rest");
    }

    @Test
    void keepsAFieldThatOnlyTheirsHas() {
        Merge merge = ThreeWayMerge.of(
                DraftState.of().line("title", "Sleep"),
                DraftState.of().line("title", "Rest"),
                DraftState.of().line("title", "Sleep").line("standfirst", "New"));
        assertThat(merge.merged())
                .isEqualTo(DraftState.of().line("title", "Rest").line("standfirst", "New"));
    }

    @Test
    void joinsChangesOfDifferentParagraphs() {
        Merge merge = bodies(
                "<p>One.</p><p>Two.</p><p>Three.</p>",
                "<p>1.</p><p>Two.</p><p>Three.</p>",
                "<p>One.</p><p>Two.</p><p>3.</p>");
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.merged().value("body")).isEqualTo("<p>1.</p>\n<p>Two.</p>\n<p>3.</p>");
    }

    @Test
    void joinsChangesOfNeighbouringParagraphs() {
        Merge merge = bodies("<p>One.</p><p>Two.</p>", "<p>1.</p><p>Two.</p>", "<p>One.</p><p>2.</p>");
        assertThat(merge.merged().value("body")).isEqualTo("<p>1.</p>\n<p>2.</p>");
    }

    @Test
    void showsTheStretchOfATextThatBothChanged() {
        Merge merge = bodies(
                "<p>One.</p><p>Two.</p><p>Three.</p>",
                "<p>One.</p><p>Zwei.</p><p>Three.</p>",
                "<p>One.</p><p>Deux.</p><p>3.</p>");
        assertThat(merge.conflicts())
                .containsExactly(new FieldConflict(
                        "body",
                        Form.RICH,
                        "<p>Two.</p>\n<p>Three.</p>",
                        "<p>Zwei.</p>\n<p>Three.</p>",
                        "<p>Deux.</p>\n<p>3.</p>"));
    }

    @Test
    void asksWhenBothPutSomethingAtTheSamePlace() {
        assertThat(bodies("<p>One.</p>", "<p>One.</p><p>Mine.</p>", "<p>One.</p><p>Theirs.</p>")
                        .conflicts())
                .containsExactly(new FieldConflict("body", Form.RICH, "", "<p>Mine.</p>", "<p>Theirs.</p>"));
    }

    @Test
    void asksWhenOneRemovedWhatTheOtherChanged() {
        assertThat(bodies("<p>One.</p><p>Two.</p>", "<p>One.</p>", "<p>One.</p><p>2.</p>")
                        .conflicts())
                .containsExactly(new FieldConflict("body", Form.RICH, "<p>Two.</p>", "", "<p>2.</p>"));
    }

    @Test
    void takesAListInATextAsAWhole() {
        Merge merge = bodies(
                "<ul><li>One</li><li>Two</li></ul>",
                "<ul><li>1</li><li>Two</li></ul>",
                "<ul><li>One</li><li>2</li></ul>");
        assertThat(merge.isClean()).isFalse();
    }

    @Test
    void mergesWhatIsBesideAConflict() {
        Merge merge = bodies(
                "<p>One.</p><p>Two.</p><p>Three.</p>",
                "<p>Eins.</p><p>Two.</p><p>Three.</p>",
                "<p>Un.</p><p>Two.</p><p>Trois.</p>");
        assertThat(merge.merged().value("body")).isEqualTo("<p>Eins.</p>\n<p>Two.</p>\n<p>Trois.</p>");
    }

    @Test
    void givesHeadingsAddressesOfTheirOwn() {
        Merge merge = bodies(
                "<h2>Tips</h2><p>One.</p><p>Two.</p>",
                "<h2>Tips</h2><p>One.</p><p>Two.</p><h2>Tips</h2><p>Three.</p>",
                "<h2>Tips</h2><p>Zero.</p><h2>Tips</h2><p>One.</p><p>Two.</p>");
        assertThat(merge.isClean()).isTrue();
        String body = merge.merged().value("body");
        assertThat(body).isEqualTo(RichText.of(body).html());
    }

    @Test
    void mergesWhatEachSideAddedToAList() {
        assertThat(lists("1,2", "1,5,2", "1,2,6").merged().list("faqs")).containsExactly(1L, 5L, 2L, 6L);
    }

    @Test
    void putsMineBeforeTheirsAtTheSamePlaceOfAList() {
        assertThat(lists("1", "1,2", "1,3,4").merged().list("faqs")).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void leavesOutWhatEitherSideRemovedFromAList() {
        assertThat(lists("1,2,3,4", "1,3,4", "1,2,3").merged().list("faqs")).containsExactly(1L, 3L);
    }

    @Test
    void takesTheOrderFromTheSideThatChangedIt() {
        assertThat(lists("1,2,3", "1,2,3,4", "3,2,1").merged().list("faqs")).containsExactly(3L, 4L, 2L, 1L);
    }

    @Test
    void asksWhenBothReorderedAListDifferently() {
        assertThat(lists("1,2,3", "2,1,3", "1,3,2").conflicts())
                .containsExactly(new FieldConflict("faqs", Form.LIST, "1,2,3", "2,1,3", "1,3,2"));
    }

    @Test
    void asksWhenBothAddedTheSameInDifferentOrder() {
        assertThat(lists("1", "1,2,3", "1,3,2").isClean()).isFalse();
    }

    private static Merge titles(String ancestor, String mine, String theirs) {
        return ThreeWayMerge.of(
                DraftState.of().line("title", ancestor),
                DraftState.of().line("title", mine),
                DraftState.of().line("title", theirs));
    }

    private static Merge bodies(String ancestor, String mine, String theirs) {
        return ThreeWayMerge.of(body(ancestor), body(mine), body(theirs));
    }

    private static DraftState body(String html) {
        return DraftState.of().rich("body", RichText.of(html).html());
    }

    private static Merge lists(String ancestor, String mine, String theirs) {
        return ThreeWayMerge.of(list(ancestor), list(mine), list(theirs));
    }

    private static DraftState list(String numbers) {
        List<Long> list = Arrays.stream(numbers.split(",")).map(Long::valueOf).toList();
        return DraftState.of().list("faqs", list);
    }
}
