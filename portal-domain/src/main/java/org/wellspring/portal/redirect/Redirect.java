package org.wellspring.portal.redirect;

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
import java.time.Instant;
import org.wellspring.portal.edition.ContentItem;

/**
 * Leads readers from an address at which nothing is to an item, wherever that moves, or to a list. It can be led
 * elsewhere, removed, and put back. What is shown at the address itself always comes first.
 */
@Entity
@Table(name = "redirect")
public class Redirect {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "redirect_seq")
    @SequenceGenerator(name = "redirect_seq", sequenceName = "redirect_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false, length = MissedPath.MAX_LENGTH)
    private String path;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    @Column(name = "list_path", length = 40)
    private String list;

    @Column(name = "made_by", nullable = false, length = 100)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Redirect() {}

    Redirect(MissedPath path) {
        this.path = path.value();
    }

    void lead(Destination to, String by, Instant at) {
        item = to.item();
        list = to.list();
        madeBy = by;
        madeAt = at;
        removedAt = null;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void putBack() {
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Long id() {
        return id;
    }

    String path() {
        return path;
    }

    /** The item's own address, so that readers are led once only. */
    String target() {
        return item == null ? list : item.standIn().address();
    }

    ContentItem item() {
        return item == null ? null : item.standIn();
    }

    RedirectLine line(boolean leads) {
        return new RedirectLine(id, path, target(), item == null ? "" : item.title(), leads, madeBy, madeAt);
    }
}
