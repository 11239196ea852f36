package org.wellspring.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
 * What somebody says about a draft, as a whole or about a passage. The passage is kept with the comment, so that one
 * can read what it spoke of when the draft has changed. An open comment stands in the way of an approval.
 */
@Entity
@Table(name = "review_comment")
public class ReviewComment {

    public static final int MAX_TEXT_LENGTH = 4_000;
    public static final int MAX_PASSAGE_LENGTH = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_comment_seq")
    @SequenceGenerator(name = "review_comment_seq", sequenceName = "review_comment_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = MAX_PASSAGE_LENGTH)
    private String passage;

    @Column(name = "body", nullable = false, updatable = false, length = MAX_TEXT_LENGTH)
    private String text;

    @Column(nullable = false, updatable = false, length = 100)
    private String author;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "resolved_by", length = 100)
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected ReviewComment() {}

    /** @throws InvalidContentException when there is no text, or text or passage are too long */
    ReviewComment(ContentItem item, String passage, String text, Actor by, Instant at) {
        this.itemId = item.id();
        this.revision = item.revision();
        this.passage = InvalidContentException.limited("passage", passage, MAX_PASSAGE_LENGTH);
        this.text = InvalidContentException.required("comment", text, MAX_TEXT_LENGTH);
        this.author = by.name();
        this.madeAt = at;
    }

    /** Whoever settled it first stays named. */
    void resolve(Actor by, Instant at) {
        if (!isOpen()) {
            return;
        }
        resolvedBy = by.name();
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    CommentLine line() {
        return new CommentLine(id, revision, passage, text, author, madeAt, isOpen(), resolvedBy);
    }

    String passage() {
        return passage;
    }

    String text() {
        return text;
    }

    private boolean isOpen() {
        return resolvedAt == null;
    }
}
