package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.revision.DraftState;

/**
 * What readers see of an item from one instant on, until the item's next edition begins. An edition is made by
 * publishing, and never changes, except that one which has not begun can be called off. Two editions of one item cannot
 * overlap, because each ends where the next begins and the database lets only one begin at an instant.
 */
@Entity
@Table(name = "edition")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private ContentItem item;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false, updatable = false, length = 100)
    private String publishedBy;

    @Column(name = "approved_by", updatable = false, length = 100)
    private String approvedBy;

    @Column(nullable = false, updatable = false, length = 64)
    private String digest;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    protected Edition() {}

    /** An edition of the item's draft as it is. */
    protected Edition(ContentItem item, DraftState shown, Actor by, Instant now, Instant from) {
        this(item, item.revision(), item.approvedBy(), shown, by, now, from);
    }

    /** The same as an earlier edition, once more. */
    protected Edition(Edition earlier, DraftState shown, Actor by, Instant now, Instant from) {
        this(earlier.item, earlier.revision, earlier.approvedBy, shown, by, now, from);
    }

    private Edition(
            ContentItem item, int revision, String approvedBy, DraftState shown, Actor by, Instant now, Instant from) {
        this.item = item;
        this.number = item.nextEditionNumber();
        this.revision = revision;
        this.approvedBy = approvedBy;
        this.digest = shown.digest();
        this.validFrom = from;
        this.publishedAt = now;
        this.publishedBy = by.name();
    }

    /** What readers see of it. */
    public abstract DraftState shown();

    /**
     * An edition that shows the same, from another instant on.
     *
     * @throws NothingToShowException when this one shows nothing
     */
    protected abstract Edition again(Actor by, Instant now, Instant from);

    /** Never lets readers see it; it must not have begun. */
    void callOff(Instant at) {
        validFrom = null;
        calledOffAt = at;
        item.listAgain();
    }

    public Long id() {
        return id;
    }

    public ContentItem item() {
        return item;
    }

    /** Counts the item's editions in the order in which they were made, from 1. */
    public int number() {
        return number;
    }

    /** The number of the item's revision of which it was made. */
    public int revision() {
        return revision;
    }

    /** The first instant at which readers see this edition; {@code null} once it is called off. */
    public Instant validFrom() {
        return validFrom;
    }

    /** The name of the account that published it. */
    public String publishedBy() {
        return publishedBy;
    }

    /** When it was published, be it for later. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The name of the account that approved the text; {@code null} for a withdrawal. */
    public String approvedBy() {
        return approvedBy;
    }

    /** The {@linkplain DraftState#digest() digest} of what it shows, taken when it was made. */
    public String digest() {
        return digest;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** Whether readers can have seen it: what was published at once was seen, even if the clock was set back since. */
    boolean hasBegun(Instant at) {
        return !isCalledOff() && (validFrom.equals(publishedAt) || !validFrom.isAfter(at));
    }

    /** The edition as the record tells it: its number, when it begins, what it shows. */
    String inRecord() {
        return "edition %d from %s, SHA-256 %s".formatted(number, validFrom, digest);
    }
}
