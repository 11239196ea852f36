package org.wellspring.portal.edition;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.text.Slug;

/**
 * Something that can be published: an article, a question, a disclaimer, a topic, a contributor, a page. It begins as a draft that
 * only editors see. Publishing copies the draft into an {@link Edition}; from then on the draft can go on changing while
 * readers see the edition, until the next one is published or the item is taken back. What readers do not see can be put
 * into the trash and back. The address belongs to the item, not to the draft: all editions of an item have it.
 */
@Entity
@Table(name = "content_item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class ContentItem extends Drafted {

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private ContentItem mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Embedded
    private Trashed trashed;

    @Embedded
    private Listed listed;

    protected ContentItem() {}

    /** @throws UnknownLanguageException when the portal does not publish in the language */
    protected ContentItem(Locale language, Slug slug, Actor by, Instant at) {
        super(by, at);
        Languages.require(language);
        this.language = language;
        this.slug = slug;
    }

    @PrePersist
    void list() {
        listed = Listed.first(this);
    }

    /** Also when nothing but one of its editions has changed. */
    @PreUpdate
    void listAgain() {
        listed = Listed.again(this);
    }

    public abstract ItemKind kind();

    /** What editors call it by: its title, its question, its name. */
    public abstract String title();

    /** Notes the day on which readers first see it, unless the draft names one or the kind has none. */
    public void appearOn(LocalDate day) {}

    /** Copies the draft into an edition that begins at {@code from}. */
    protected abstract Edition edition(Actor by, Instant now, Instant from);

    /** The day from which an expert should look it over again; {@code null}, unless a subject asks for that. */
    public LocalDate nextReviewOn() {
        return null;
    }

    /** Items that belong to this one and go public with it the first time; none unless a subject says so. */
    public List<? extends ContentItem> companions() {
        return List.of();
    }

    /** Whether the item has its place somewhere below the other one; never, unless a subject has a tree. */
    public boolean liesUnder(ContentItem other) {
        return false;
    }

    /**
     * Copies the draft into an edition.
     *
     * @param now when this is done
     * @param from when readers first see it; not before {@code now}
     * @throws DomainException the draft's {@link #shortcoming()}
     */
    public final Edition publish(Actor by, Instant now, Instant from) {
        shortcoming().ifPresent(shortcoming -> {
            throw shortcoming;
        });
        return edition(by, now, from);
    }

    /** As {@link #publish(Actor, Instant, Instant)}, for readers at once. */
    public final Edition publish(Actor by, Instant at) {
        return publish(by, at, at);
    }

    /** The edition that would be made of the draft, whatever it still lacks; only to be looked at and thrown away. */
    public final Edition rehearse(Actor by, Instant at) {
        return edition(by, at, at);
    }

    /** Ends what readers see of this item at the given instant. */
    public Withdrawal takeBack(Actor by, Instant at) {
        return new Withdrawal(this, null, by, at, at);
    }

    void moveTo(Slug wanted) {
        slug = wanted;
    }

    void mergeInto(ContentItem other, Instant at) {
        mergedInto = other;
        mergedAt = at;
    }

    /** The item itself, or the one of which it has become a part in the end. */
    public ContentItem standIn() {
        return mergedInto == null ? this : mergedInto.standIn();
    }

    /**
     * Puts the item away, where nobody works on it until it is put back. It keeps its address meanwhile.
     *
     * @throws MergedException when the item has become part of another
     * @throws TrashedException when it lies in the trash already
     */
    public void putAway(Actor by, Instant at) {
        requireInUse();
        trashed = new Trashed(by.name(), at);
    }

    /** Takes the item out of the trash, as it was. */
    public void putBack() {
        trashed = null;
    }

    /** Who put the item into the trash and when; empty while it is in use. */
    public Optional<Trashed> trashed() {
        return Optional.ofNullable(trashed);
    }

    /**
     * @throws MergedException when the item has become part of another
     * @throws TrashedException when it lies in the trash
     */
    @Override
    public void requireInUse() {
        if (mergedInto != null) {
            throw new MergedException(mergedInto);
        }
        if (trashed != null) {
            throw new TrashedException(this, trashed);
        }
    }

    int nextEditionNumber() {
        lastEdition++;
        return lastEdition;
    }

    /** Whether an edition was ever made of this item, be it for later. */
    public boolean wasPublished() {
        return lastEdition > 0;
    }

    public Long id() {
        return id;
    }

    /** The item as the record names it. */
    public Subject subject() {
        return Subject.item(kind().name(), id);
    }

    /** Counts changes of any kind, so that an act can tell whether it is done on what the actor saw. */
    public Long version() {
        return version;
    }

    public Locale language() {
        return language;
    }

    public Slug slug() {
        return slug;
    }

    /** Where readers find it, relative to the site's root, whether or not it is public. */
    public String address() {
        return kind().address(language, slug);
    }

    /** The item of which this one has become a part. */
    public Optional<ContentItem> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
