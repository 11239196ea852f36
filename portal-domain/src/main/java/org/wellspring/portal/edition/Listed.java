package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.wellspring.portal.text.SearchWords;

/**
 * What lists ask of every item, whatever its kind, kept beside it so that they need not ask each. It is written anew
 * with each change of the item.
 *
 * @param title what editors call the item by
 * @param titleKey the title as lists sort by it
 * @param nextReviewOn the day from which an expert should look it over again; {@code null} when there is none
 * @param turnsAt when the item's status, as kept for lists, has to be told anew; {@code null} for not before the next
 *     change
 */
@Embeddable
record Listed(
        @Column(nullable = false, length = Listed.MAX_LENGTH)
        String title,

        @Column(name = "title_key", nullable = false, length = Listed.MAX_LENGTH)
        String titleKey,

        @Column(name = "next_review_on") LocalDate nextReviewOn,
        @Column(name = "turns_at") Instant turnsAt) {

    /** That of the longest question. */
    static final int MAX_LENGTH = 300;

    /** How a new draft is listed; its status is that of every new draft. */
    static Listed first(ContentItem item) {
        return of(item, null);
    }

    static Listed again(ContentItem item) {
        return of(item, Instant.EPOCH);
    }

    private static Listed of(ContentItem item, Instant turnsAt) {
        return new Listed(item.title(), SearchWords.key(item.title(), MAX_LENGTH), item.nextReviewOn(), turnsAt);
    }
}
