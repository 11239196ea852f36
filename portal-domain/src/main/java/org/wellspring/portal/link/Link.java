package org.wellspring.portal.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * A revision of an item links to an address of the portal. It is noted when the draft is kept, and forgotten when the
 * item has a later revision and no edition was made of this one.
 */
@Entity
@Table(name = "link")
public class Link {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "link_seq")
    @SequenceGenerator(name = "link_seq", sequenceName = "link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind", nullable = false, updatable = false, length = 20)
    private ItemKind kind;

    @Column(name = "target_language", nullable = false, updatable = false, length = 35)
    private Locale language;

    @Column(name = "target_slug", nullable = false, updatable = false, length = Slug.MAX_LENGTH)
    private Slug slug;

    @Column(nullable = false, updatable = false)
    private boolean unclaimed;

    protected Link() {}

    /** @param unclaimed whether no item had the address when the link was noted, or the one that had it was erased */
    public Link(long itemId, int revision, SitePath path, boolean unclaimed) {
        this.itemId = itemId;
        this.revision = revision;
        this.kind = path.kind();
        this.language = path.language();
        this.slug = path.slug();
        this.unclaimed = unclaimed;
    }
}
