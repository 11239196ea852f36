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
public class Suggestion {

    public static final int MAX_PASSAGE_LENGTH = 1_000;
    public static final int MAX_REPLACEMENT_LENGTH = 2_000;
    public static final int MAX_REASON_LENGTH = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_seq")
    @SequenceGenerator(name = "suggestion_seq", sequenceName = "suggestion_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = MAX_PASSAGE_LENGTH)
    private String passage;

    @Column(nullable = false, updatable = false, length = MAX_REPLACEMENT_LENGTH)
    private String replacement;

    @Column(nullable = false, updatable = false, length = 100)
    private String author;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

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
        this.itemId = item.id();
        this.revision = item.revision();
        this.passage = InvalidContentException.required("passage", passage, MAX_PASSAGE_LENGTH);
        this.replacement = InvalidContentException.limited("replacement", replacement, MAX_REPLACEMENT_LENGTH);
        this.author = by.name();
        this.madeAt = at;
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
                revision,
                passage,
                replacement,
                author,
                madeAt,
                outcome,
                decidedBy,
                reason,
                outcome == Outcome.OPEN && !applicable);
    }

    long itemId() {
        return itemId;
    }

    String passage() {
        return passage;
    }

    String replacement() {
        return replacement;
    }

    String author() {
        return author;
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
