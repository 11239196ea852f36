package org.wellspring.portal.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.picture.Focus;
import org.wellspring.portal.text.Slug;

/**
 * An image of the library. It begins with the file that was uploaded, at an address that it keeps for good and that
 * nobody can guess. Its file can be replaced: readers see the new version at once, and pages as of an earlier instant go
 * on showing the version of then. What is shown nowhere can be deleted; for {@value #DAYS_IN_TRASH} days that can be
 * undone.
 */
@Entity
@Table(name = "library_image")
public class Image {

    public static final int DAYS_IN_TRASH = 30;
    public static final String KIND = "IMAGE";

    private static final Pattern FILE_END = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/.*");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "image_seq")
    @SequenceGenerator(name = "image_seq", sequenceName = "image_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(name = "address_key", nullable = false, updatable = false, length = ImageFile.DIGEST_LENGTH)
    private String key;

    @Column(name = "file_name", nullable = false, updatable = false, length = Slug.MAX_LENGTH + 5)
    private String fileName;

    @Embedded
    private Description description;

    @Embedded
    private Focus focus = Focus.CENTRE;

    @Embedded
    private ImageFile file;

    @Column(name = "last_version", nullable = false)
    private int lastVersion;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false, updatable = false, length = 100)
    private String addedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** The numbers of the items whose draft shows it; kept up by {@link ImageUses}. */
    @ElementCollection
    @CollectionTable(name = "image_in_draft", joinColumns = @JoinColumn(name = "image_id"))
    @Column(name = "item_id", nullable = false)
    private Set<Long> drafts = new HashSet<>();

    /** The numbers of the items of which an earlier draft showed it. */
    @ElementCollection
    @CollectionTable(name = "image_in_earlier_draft", joinColumns = @JoinColumn(name = "image_id"))
    @Column(name = "item_id", nullable = false)
    private Set<Long> earlierDrafts = new HashSet<>();

    /** The numbers of the editions that show it. */
    @ElementCollection
    @CollectionTable(name = "image_in_edition", joinColumns = @JoinColumn(name = "image_id"))
    @Column(name = "edition_id", nullable = false)
    private Set<Long> editions = new HashSet<>();

    protected Image() {}

    /**
     * @param key the digest of what nobody can guess, for the address
     * @param uploadedAs the file's name as the editor's computer has it; may be blank
     */
    Image(String key, String uploadedAs, ImageFile file, Actor by, Instant at) {
        this.key = key;
        this.fileName = slug(uploadedAs) + "." + file.format().extension();
        this.description = Description.of(name(uploadedAs));
        this.file = file;
        this.addedAt = at;
        this.addedBy = by.name();
        touch(by, at);
    }

    private static String name(String uploadedAs) {
        String bare =
                FILE_END.matcher(FOLDERS.matcher(uploadedAs).replaceFirst("")).replaceFirst("");
        String spaced = bare.replaceAll("[_\\s]+", " ").strip();
        return spaced.isEmpty() ? "image" : spaced;
    }

    private static String slug(String uploadedAs) {
        return Slug.from(name(uploadedAs)).value();
    }

    /** The key in an address on this site, be it of an image or of a rendition. */
    public static Optional<String> keyOf(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** Makes the file the current version. */
    ImageVersion take(ImageFile wanted, Actor by, Instant at) {
        file = wanted;
        lastVersion++;
        touch(by, at);
        return new ImageVersion(this, lastVersion, wanted, by, at);
    }

    void revise(Description wanted, Focus wantedFocus, Actor by, Instant at) {
        description = wanted;
        focus = wantedFocus;
        touch(by, at);
    }

    void describe(Description wanted) {
        description = wanted;
    }

    void delete(Actor by, Instant at) {
        deletedAt = at;
        touch(by, at);
    }

    void restore(Actor by, Instant at) {
        deletedAt = null;
        touch(by, at);
    }

    private void touch(Actor by, Instant at) {
        changedAt = at;
        changedBy = by.name();
    }

    public Long id() {
        return id;
    }

    public Subject subject() {
        return Subject.item(KIND, id);
    }

    public Long version() {
        return version;
    }

    /** Where readers get the current version, relative to the portal's root. */
    public String address() {
        return ImageAddresses.current(key, fileName);
    }

    /** What the address is known by. */
    public String key() {
        return key;
    }

    /** The end of the address. */
    public String fileName() {
        return fileName;
    }

    public Description description() {
        return description;
    }

    public Focus focus() {
        return focus;
    }

    /** The current version's. */
    public ImageFile file() {
        return file;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** When it was deleted; empty while it is in the library. */
    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }
}
