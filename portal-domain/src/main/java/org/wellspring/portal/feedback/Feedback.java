package org.wellspring.portal.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.wellspring.portal.edition.ContentItem;

/**
 * What one reader said of an item, on a day. It waits for an editor when there is a comment, until one has read it; after
 * a year it is forgotten.
 */
@Entity
@Table(name = "feedback")
public class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_seq")
    @SequenceGenerator(name = "feedback_seq", sequenceName = "feedback_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private ContentItem item;

    @Column(nullable = false, updatable = false)
    private boolean helpful;

    @Column(name = "body", nullable = false, updatable = false, length = Comment.MAX_LENGTH)
    private String comment;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate givenOn;

    @Column(name = "read_by", length = 100)
    private String readBy;

    protected Feedback() {}

    Feedback(ContentItem item, boolean helpful, Comment comment, LocalDate givenOn) {
        this.item = item;
        this.helpful = helpful;
        this.comment = comment.text();
        this.givenOn = givenOn;
    }

    void read(String by) {
        readBy = by;
    }

    void unread() {
        readBy = null;
    }

    FeedbackLine line() {
        return new FeedbackLine(id, item.id(), item.kind(), item.title(), item.address(), helpful, comment, givenOn);
    }
}
