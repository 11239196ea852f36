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

/**
 * What readers see of an item from one instant on, until the item's next edition begins. An edition is made by
 * publishing, and never changes. Two editions of one item cannot overlap, because each ends where the next begins and
 * the database lets only one begin at an instant.
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

    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false, updatable = false, length = 100)
    private String publishedBy;

    protected Edition() {}

    protected Edition(ContentItem item, Actor by, Instant at) {
        this.item = item;
        this.number = item.nextEditionNumber();
        this.validFrom = at;
        this.publishedAt = at;
        this.publishedBy = by.name();
    }

    public ContentItem item() {
        return item;
    }

    /** Counts the item's editions in the order in which they were made, from 1. */
    public int number() {
        return number;
    }

    /** The first instant at which readers see this edition. */
    public Instant validFrom() {
        return validFrom;
    }

    /** The name of the account that published it. */
    public String publishedBy() {
        return publishedBy;
    }
}
