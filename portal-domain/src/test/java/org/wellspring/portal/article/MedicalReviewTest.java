package org.wellspring.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.InvalidContentException;

class MedicalReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void theNextReviewComesAfterTheLastOne() {
        assertThat(new MedicalReview(TODAY, TODAY.plusDays(1)).nextReviewOn()).isEqualTo("2026-05-04");
        refused("nextReviewOn", () -> new MedicalReview(TODAY, TODAY));
        refused("nextReviewOn", () -> new MedicalReview(TODAY, TODAY.minusYears(1)));
    }

    @Test
    void aReviewCanBeDueBeforeThereWasOne() {
        assertThat(new MedicalReview(null, TODAY).reviewedOn()).isNull();
    }

    @Test
    void aReviewThatLiesAheadIsRefused() {
        refused("reviewedOn", () -> new MedicalReview(TODAY.plusDays(2), null).requireDone(NOON));
    }

    @Test
    void theDayIsThatOfTheEditorWhoIsFurthestEast() {
        assertThatCode(() -> new MedicalReview(TODAY.plusDays(1), null).requireDone(NOON))
                .doesNotThrowAnyException();
        assertThatCode(() -> MedicalReview.NONE.requireDone(NOON)).doesNotThrowAnyException();
    }

    private static void refused(String field, Runnable action) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
