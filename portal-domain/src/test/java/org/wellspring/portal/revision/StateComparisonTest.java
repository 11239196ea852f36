package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.revision.Row.Run;

class StateComparisonTest {

    @Test
    void ofEqualStatesIsEmpty() {
        DraftState state = DraftState.of().line("title", "Sleep").rich("body", "<p>Sleep.</p>");
        assertThat(StateComparison.of(state, state)).isEmpty();
    }

    @Test
    void namesTheChangedFieldsInTheirOrder() {
        DraftState before = DraftState.of()
                .line("title", "Sleep")
                .line("standfirst", "Rest")
                .value("postedOn", null);
        DraftState after = DraftState.of()
                .line("title", "Sleep!")
                .line("standfirst", "Rest")
                .value("postedOn", "2026");
        assertThat(StateComparison.of(before, after))
                .extracting(FieldDifference::name)
                .containsExactly("title", "postedOn");
    }

    @Test
    void takesAFieldThatOneSideLacksForEmptyThere() {
        DraftState before = DraftState.of().line("subtitle", "Old");
        DraftState after = DraftState.of().value("reviewedOn", null).line("title", "New");
        assertThat(StateComparison.of(before, after))
                .extracting(FieldDifference::name)
                .containsExactly("title", "subtitle");
    }

    @Test
    void showsTheWordsOfALineThatChanged() {
        Row row = onlyRow(
                DraftState.of().line("t", "Sleep and age"), DraftState.of().line("t", "Sleep and stress"));
        assertThat(row.before()).containsExactly(same("Sleep and "), changed("age"));
        assertThat(row.after()).containsExactly(same("Sleep and "), changed("stress"));
    }

    @Test
    void joinsChangedWordsThatOnlyASpaceParts() {
        Row row = onlyRow(
                DraftState.of().line("t", "one two three"), DraftState.of().line("t", "six ten three"));
        assertThat(row.after()).containsExactly(changed("six ten"), same(" three"));
    }

    @Test
    void showsAValueAsAWhole() {
        Row row = onlyRow(
                DraftState.of().value("on", "2026-01-01"), DraftState.of().value("on", "2026-01-02"));
        assertThat(row.before()).containsExactly(changed("2026-01-01"));
        assertThat(row.after()).containsExactly(changed("2026-01-02"));
    }

    @Test
    void showsNothingWhereAValueWasMissing() {
        Row row = onlyRow(DraftState.of().value("on", null), DraftState.of().value("on", "2026-01-02"));
        assertThat(row.before()).isEmpty();
    }

    @Test
    void saysWhichNumbersCameAndWent() {
        FieldDifference faqs = onlyDifference(
                DraftState.of().list("faqs", List.of(1L, 2L, 3L)),
                DraftState.of().list("faqs", List.of(4L, 3L, 1L)));
        assertThat(faqs.added()).containsExactly(4L);
        assertThat(faqs.removed()).containsExactly(2L);
        assertThat(faqs.isOnlyRearranged()).isFalse();
    }

    @Test
    void saysThatOnlyTheOrderChanged() {
        FieldDifference faqs = onlyDifference(
                DraftState.of().list("faqs", List.of(1L, 2L)), DraftState.of().list("faqs", List.of(2L, 1L)));
        assertThat(faqs.isOnlyRearranged()).isTrue();
    }

    private static Run same(String text) {
        return new Run(text, false);
    }

    private static Run changed(String text) {
        return new Run(text, true);
    }

    private static Row onlyRow(DraftState before, DraftState after) {
        assertThat(onlyDifference(before, after).rows()).hasSize(1);
        return onlyDifference(before, after).rows().get(0);
    }

    private static FieldDifference onlyDifference(DraftState before, DraftState after) {
        List<FieldDifference> differences = StateComparison.of(before, after);
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }
}
