package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftStateTest {

    private static final DraftState STATE = DraftState.of()
            .line("title", "Sleep")
            .rich("body", "<p>Sleep well.</p>")
            .list("faqs", List.of(12L, 7L, 31L))
            .value("postedOn", LocalDate.of(2026, 3, 1));

    @Test
    void keepsItsFieldsInTheOrderInWhichTheyWereGiven() {
        assertThat(STATE.fields()).extracting(DraftField::name).containsExactly("title", "body", "faqs", "postedOn");
    }

    @Test
    void writesEveryFieldInItsForm() {
        assertThat(STATE.fields())
                .extracting(DraftField::form, DraftField::value)
                .containsExactly(
                        tuple(Form.LINE, "Sleep"),
                        tuple(Form.RICH, "<p>Sleep well.</p>"),
                        tuple(Form.LIST, "12,7,31"),
                        tuple(Form.VALUE, "2026-03-01"));
    }

    @Test
    void readsAListBackInItsOrder() {
        assertThat(STATE.list("faqs")).containsExactly(12L, 7L, 31L);
    }

    @Test
    void readsAnEmptyListBack() {
        assertThat(DraftState.of().list("faqs", List.of()).list("faqs")).isEmpty();
    }

    @Test
    void keepsAMissingValueAsEmpty() {
        assertThat(DraftState.of().value("updatedOn", null).value("updatedOn")).isEmpty();
    }

    @Test
    void hasNothingInAFieldThatItWasKeptWithout() {
        assertThat(STATE.value("standfirst")).isEmpty();
        assertThat(STATE.list("disclaimers")).isEmpty();
    }

    @Test
    void equalsAStateWithTheSameContent() {
        assertThat(DraftState.of().line("title", "Sleep"))
                .isEqualTo(DraftState.of().line("title", "Sleep"));
    }

    @Test
    void refusesASecondFieldOfTheSameName() {
        assertThatIllegalArgumentException().isThrownBy(() -> STATE.line("title", "Rest"));
    }

    @Test
    void refusesAFieldWithoutAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> STATE.line(" ", "Rest"));
    }

    @Test
    void digestsItsNamesAndValuesEachBehindItsLengthInBytes() {
        // printf '5:title6:Schlä' | sha256sum
        assertThat(DraftState.of().line("title", "Schlä").digest())
                .isEqualTo("9aeb2da8e11827605a4e1fb3936aaf23918560165cbbf268580bf4ad892bf407");
    }

    @Test
    void digestsTextThatMovedBetweenTwoFieldsDifferently() {
        DraftState first = DraftState.of().line("a", "xy").line("b", "");
        DraftState second = DraftState.of().line("a", "x").line("b", "y");
        assertThat(first.digest()).isNotEqualTo(second.digest());
    }
}
