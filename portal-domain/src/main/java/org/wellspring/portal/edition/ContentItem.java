package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.text.Slug;

/**
 * Something that can be published: an article, a question, a disclaimer. It begins as a draft that only editors see.
 * Publishing copies the draft into an {@link Edition}; from then on the draft can go on changing while readers see the
 * edition, until the next one is published or the item is taken back. The address belongs to the item, not to the
 * draft: all editions of an item have it.
 */
@Entity
@Table(name = "content_item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class ContentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_item_seq")
    @SequenceGenerator(name = "content_item_seq", sequenceName = "content_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false, length = 35)
    private Locale language;

    @Column(nullable = false, length = Slug.MAX_LENGTH)
    private Slug slug;

    @Column(name = "last_edition", nullable = false)
    private int lastEdition;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    protected ContentItem() {}

    /** @throws UnknownLanguageException when the portal does not publish in the language */
    protected ContentItem(Locale language, Slug slug, Actor by, Instant at) {
        Languages.require(language);
        this.language = language;
        this.slug = slug;
        changed(by, at);
    }

    /** Copies the draft into an edition that readers see from the given instant on. */
    public abstract Edition publish(Actor by, Instant at);

    /** Items that belong to this one and go public with it the first time; none unless a subject says so. */
    public List<? extends ContentItem> companions() {
        return List.of();
    }

    /** Ends what readers see of this item at the given instant. */
    public Withdrawal takeBack(Actor by, Instant at) {
        return new Withdrawal(this, by, at);
    }

    void moveTo(Slug wanted) {
        slug = wanted;
    }

    protected void changed(Actor by, Instant at) {
        changedAt = at;
        changedBy = by.name();
    }

    int nextEditionNumber() {
        lastEdition++;
        return lastEdition;
    }

    /** Whether readers have ever been shown this item. */
    public boolean wasPublished() {
        return lastEdition > 0;
    }

    public Long id() {
        return id;
    }

    /** Counts changes, so that a save can tell whether it was made on the latest state. */
    public Long version() {
        return version;
    }

    public Locale language() {
        return language;
    }

    public Slug slug() {
        return slug;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
