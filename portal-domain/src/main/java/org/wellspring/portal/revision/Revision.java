package org.wellspring.portal.revision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A content item's draft as it was kept once. It never changes. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false, updatable = false, length = 100)
    private String savedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Saving saving;

    @Column(nullable = false, updatable = false, length = 400)
    private String changed;

    @ElementCollection
    @CollectionTable(name = "revision_field", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<DraftField> fields = new ArrayList<>();

    protected Revision() {}

    /**
     * @param itemId the number of the content item
     * @param number counts the item's revisions from 1; folded ones leave gaps
     * @param changed the names of the fields that are not as they were in the revision before
     */
    public Revision(
            long itemId,
            int number,
            DraftState state,
            List<String> changed,
            Saving saving,
            String savedBy,
            Instant savedAt) {
        this.itemId = itemId;
        this.number = number;
        this.changed = String.join(",", changed);
        this.saving = saving;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.fields.addAll(state.fields());
    }

    public DraftState state() {
        return new DraftState(fields);
    }

    /** The names of the fields that are not as they were in the revision before. */
    public List<String> changed() {
        return names(changed);
    }

    static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** The number of the content item. */
    public long itemId() {
        return itemId;
    }

    public int number() {
        return number;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The name of the account. */
    public String savedBy() {
        return savedBy;
    }

    public Saving saving() {
        return saving;
    }
}
