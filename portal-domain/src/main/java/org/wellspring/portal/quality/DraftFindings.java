package org.wellspring.portal.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How much was found in an item's draft when it was kept last. */
@Entity
@Table(name = "draft_findings")
public class DraftFindings {

    @Id
    @Column(name = "item_id")
    private Long itemId;

    @Version
    private Long version;

    @Column(nullable = false)
    private int blocking;

    @Column(nullable = false)
    private int warnings;

    @Column(nullable = false)
    private int hints;

    protected DraftFindings() {}

    public DraftFindings(long itemId) {
        this.itemId = itemId;
    }

    public void are(FindingCount count) {
        blocking = count.blocking();
        warnings = count.warnings();
        hints = count.hints();
    }
}
