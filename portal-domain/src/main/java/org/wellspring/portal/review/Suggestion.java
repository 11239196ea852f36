package org.wellspring.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * Other words for a passage of a draft, from somebody who need not be allowed to write it. An author takes them over or
 * refuses them with a reason; whoever made the suggestion can withdraw it until then. It is decided once.
 */
@Entity
@Table(name = "suggestion")
public class Suggestion extends Remark {

    public static final int MAX_REPLACEMENT_LENGTH = 2_000;
    public static final int MAX_REASON_LENGTH = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_seq")
    @SequenceGenerator(name = "suggestion_seq", sequenceName = "suggestion_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false, length = MAX_REPLACEMENT_LENGTH)
    private String replacement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Outcome outcome = Outcome.OPEN;

    @Column(name = "decided_by", length = 100)
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(nullable = false, length = MAX_REASON_LENGTH)
    private String reason = "";

    /** What became of a suggestion. */
    public enum Outcome {
        OPEN,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    protected Suggestion() {}

    /**
     * @param replacement may be empty, to take the passage out
     * @throws InvalidContentException when there is no passage, or one of them is too long
     */
    Suggestion(ContentItem item, String passage, String replacement, Actor by, Instant at) {
        super(item, InvalidContentException.required("passage", passage, MAX_PASSAGE_LENGTH), by, at);
        this.replacement = InvalidContentException.limited("replacement", replacement, MAX_REPLACEMENT_LENGTH);
    }

    /** @throws SuggestionDecidedException when it was decided before */
    void decide(Outcome how, String why, Actor by, Instant at) {
        if (outcome != Outcome.OPEN) {
            throw new SuggestionDecidedException(decidedBy);
        }
        reason = how == Outcome.REFUSED ? InvalidContentException.required("reason", why, MAX_REASON_LENGTH) : "";
        outcome = how;
        decidedBy = by.name();
        decidedAt = at;
    }

    SuggestionLine line(boolean applicable) {
        return new SuggestionLine(
                id,
                revision(),
                passage(),
                replacement,
                author(),
                madeAt(),
                outcome,
                decidedBy,
                reason,
                outcome == Outcome.OPEN && !applicable);
    }

    String replacement() {
        return replacement;
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
