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
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * What somebody says about a draft, as a whole or about a passage. An open comment stands in the way of an approval.
 */
@Entity
@Table(name = "review_comment")
public class ReviewComment extends Remark {

    public static final int MAX_TEXT_LENGTH = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_comment_seq")
    @SequenceGenerator(name = "review_comment_seq", sequenceName = "review_comment_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(name = "body", nullable = false, updatable = false, length = MAX_TEXT_LENGTH)
    private String text;

    @Column(name = "reply_to", updatable = false)
    private Long replyTo;

    @Column(name = "resolved_by", length = 100)
    private String resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected ReviewComment() {}

    /** @throws InvalidContentException when there is no text, or text or passage are too long */
    ReviewComment(ContentItem item, String passage, String text, Actor by, Instant at) {
        super(item, passage, by, at);
        this.text = InvalidContentException.required("comment", text, MAX_TEXT_LENGTH);
    }

    /** An answer to the comment, or to the one that it answers. */
    static ReviewComment reply(ReviewComment to, ContentItem item, String text, Actor by, Instant at) {
        ReviewComment reply = new ReviewComment(item, "", text, by, at);
        reply.replyTo = to.replyTo == null ? to.id : to.replyTo;
        return reply;
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

    void delete(Instant at) {
        deletedAt = at;
    }

    void putBack() {
        deletedAt = null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** @param replies the answers to it */
    CommentLine line(List<CommentLine> replies) {
        return new CommentLine(id, revision(), passage(), text, author(), madeAt(), isOpen(), resolvedBy, replies);
    }

    /** Whether it answers the other one. */
    boolean answers(ReviewComment other) {
        return other.id.equals(replyTo);
    }

    boolean isReply() {
        return replyTo != null;
    }

    String text() {
        return text;
    }

    private boolean isOpen() {
        return resolvedAt == null;
    }
}
