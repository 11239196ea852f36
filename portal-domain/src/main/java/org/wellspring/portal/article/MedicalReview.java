package org.wellspring.portal.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;

/**
 * When an expert looked an article over, and when that has to be done again.
 *
 * @param reviewedOn {@code null} when nobody has
 * @param nextReviewOn {@code null} when no day is set
 */
@Embeddable
public record MedicalReview(
        @Column(name = "reviewed_on") LocalDate reviewedOn,
        @Column(name = "next_review_on") LocalDate nextReviewOn) {

    static final MedicalReview NONE = new MedicalReview(null, null);

    /** Where days begin first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** @throws InvalidContentException when the next review is not after the last one */
    public MedicalReview {
        if (reviewedOn != null && nextReviewOn != null && !nextReviewOn.isAfter(reviewedOn)) {
            throw InvalidContentException.of("nextReviewOn", "not_after_review");
        }
    }

    static MedicalReview of(DraftState state) {
        return new MedicalReview(
                InvalidContentException.day("reviewedOn", state.value("reviewedOn")),
                InvalidContentException.day("nextReviewOn", state.value("nextReviewOn")));
    }

    /** @throws InvalidContentException when the review lies ahead at the instant, wherever the editor is */
    void requireDone(Instant at) {
        if (reviewedOn != null && reviewedOn.isAfter(LocalDate.ofInstant(at, EARLIEST))) {
            throw InvalidContentException.of("reviewedOn", "ahead");
        }
    }

    DraftState addTo(DraftState state) {
        return state.value("reviewedOn", reviewedOn).value("nextReviewOn", nextReviewOn);
    }
}
