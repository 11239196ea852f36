package org.wellspring.portal.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.wellspring.portal.edition.ContentItem;

/**
 * Says that an item tells in its language what another one tells in its own. It begins when an editor ties the two, knows
 * the edition of the original that it was made of, is brought up to date when that changes, and ends when the two are
 * parted. Editions know nothing of it, as they know nothing of their addresses.
 */
@Entity
@Table(name = "translation")
public class Translation {

    @Id
    @Column(name = "item_id")
    private Long id;

    @Version
    private Long version;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "original_id", nullable = false)
    private ContentItem original;

    @Column(nullable = false, updatable = false, length = 35)
    private Locale language;

    @Column(nullable = false)
    private int edition;

    protected Translation() {}

    Translation(ContentItem item, ContentItem original, int edition) {
        this.item = item;
        this.language = item.language();
        follow(original, edition);
    }

    /** @param edition of the original that it says the same as; 0 while there is none */
    final void follow(ContentItem source, int number) {
        original = source;
        edition = number;
    }

    public ContentItem item() {
        return item;
    }

    public ContentItem original() {
        return original;
    }

    /** The number of the original's edition that it says the same as; 0 for none. */
    int edition() {
        return edition;
    }
}
