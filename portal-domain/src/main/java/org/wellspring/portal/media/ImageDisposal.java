package org.wellspring.portal.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemNotFoundException;

/**
 * Takes images out of the library that are shown nowhere, brings them back, and forgets them in the end: {@value
 * Image#DAYS_IN_TRASH} days later, but never one that an earlier draft shows, which somebody may restore.
 */
@ApplicationScoped
@Transactional
public class ImageDisposal {

    private static final Duration IN_TRASH = Duration.ofDays(Image.DAYS_IN_TRASH);
    private static final int AT_ONCE = 100;
    private static final int MOST_USES = 50;

    private final ImageLibrary library;
    private final ImageUses uses;
    private final ImageStore store;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ImageDisposal() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImageDisposal(
            ImageLibrary library, ImageUses uses, ImageStore store, AuditTrail audit, InstantSource clock) {
        this.library = library;
        this.uses = uses;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version the image's version that the actor saw
     * @throws ImageInUseException when a draft shows it, or an edition, be it a past one
     * @throws ImageIsLogoException when it is the logo of the site, or was
     * @throws ConflictException when somebody changed the image since
     */
    public void delete(Actor actor, long id, long version) {
        actor.require(Role.PUBLISHER);
        Image image = get(id);
        if (image.deletedAt().isPresent()) {
            return;
        }
        if (image.version() != version) {
            throw new ConflictException(image.changedBy(), image.changedAt());
        }
        List<ImageUse> shown = uses.of(id, MOST_USES);
        if (!shown.isEmpty()) {
            throw new ImageInUseException(shown);
        }
        if (uses.asLogo(id, clock.instant()) != LogoUse.NEVER) {
            throw new ImageIsLogoException();
        }
        image.delete(actor, clock.instant());
        audit.record(actor, Act.IMAGE_DELETED, image.subject(), ImageKeeping.inRecord(image), "");
    }

    /** Undoes a deletion. */
    public void restore(Actor actor, long id) {
        actor.require(Role.PUBLISHER);
        Image image = get(id);
        if (image.deletedAt().isPresent()) {
            image.restore(actor, clock.instant());
            audit.record(actor, Act.IMAGE_RESTORED, image.subject(), "", ImageKeeping.inRecord(image));
        }
    }

    private Image get(long id) {
        return library.findToChange(id).orElseThrow(() -> new ItemNotFoundException(id));
    }

    /**
     * Forgets what was deleted long ago, some at a time.
     *
     * @return how many images
     */
    public int forget() {
        Instant longAgo = clock.instant().minus(IN_TRASH);
        List<Image> forgotten = library.deletedBefore(longAgo, AT_ONCE);
        for (Image image : forgotten) {
            List<String> digests = library.versions(image.id()).stream()
                    .map(version -> version.file().digest())
                    .distinct()
                    .toList();
            library.remove(image);
            digests.stream().filter(digest -> !library.isKept(digest)).forEach(store::forget);
        }
        return forgotten.size();
    }
}
