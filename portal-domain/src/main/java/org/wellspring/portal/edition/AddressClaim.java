package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.Slug;

/**
 * From an instant on, an address leads to an item: as the item's own, or, for what was merged into it, as an alias. The
 * latest claim on an address counts; so an address that was given up leads to its item until another one takes it. An
 * item is shown at the own address that it claimed last, and every other one that leads to it redirects there, which is
 * why redirects make no chains and no loops. Claims are only ever added; they go only with an item that readers never saw.
 */
@Entity
@Table(name = "address_claim")
public class AddressClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "address_claim_seq")
    @SequenceGenerator(name = "address_claim_seq", sequenceName = "address_claim_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ItemKind kind;

    @Column(nullable = false, updatable = false, length = 35)
    private Locale language;

    @Column(nullable = false, updatable = false, length = Slug.MAX_LENGTH)
    private Slug slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private ContentItem item;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "is_alias", nullable = false, updatable = false)
    private boolean alias;

    protected AddressClaim() {}

    private AddressClaim(Slug slug, ContentItem item, Instant since, boolean alias) {
        this.kind = item.kind();
        this.language = item.language();
        this.slug = slug;
        this.item = item;
        this.since = since;
        this.alias = alias;
    }

    /** The item is shown at its present address from now on. */
    static AddressClaim own(ContentItem item, Instant since) {
        return new AddressClaim(item.slug(), item, since, false);
    }

    /** An address of something that was merged into the item leads to it from now on. */
    static AddressClaim alias(Slug slug, ContentItem item, Instant since) {
        return new AddressClaim(slug, item, since, true);
    }
}
