package org.wellspring.portal.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.picture.Focus;

/**
 * Editors look through the library and say what its images show. That changes no text: a figure keeps the words that it
 * was made with.
 */
@ApplicationScoped
@Transactional
public class ImageEditing {

    private static final int MOST_USES = 200;

    private final ImageLibrary library;
    private final ImageUses uses;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ImageEditing() {
        this(null, null, null, null);
    }

    @Inject
    public ImageEditing(ImageLibrary library, ImageUses uses, AuditTrail audit, InstantSource clock) {
        this.library = library;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    public List<ImageOverview> list(Actor actor, ImageFilter filter, int offset, int limit) {
        requireEditor(actor);
        return library.list(filter, offset, limit);
    }

    public long count(Actor actor, ImageFilter filter) {
        requireEditor(actor);
        return library.count(filter);
    }

    /** @throws ItemNotFoundException when there is no such image; a deleted one still is there */
    public ImageDetails open(Actor actor, long id) {
        requireEditor(actor);
        Image image = library.find(id).orElseThrow(() -> new ItemNotFoundException(id));
        return ImageDetails.of(image, uses.of(id, MOST_USES), uses.asLogo(id, clock.instant()), library.versions(id));
    }

    /**
     * @throws ItemNotFoundException when the library has no such image, or not any more
     * @throws ConflictException when somebody changed the image since the editor opened it
     */
    public void revise(Actor actor, ReviseImage wanted) {
        actor.require(Role.AUTHOR);
        Image image = library.findToChange(wanted.id())
                .filter(found -> found.deletedAt().isEmpty())
                .orElseThrow(() -> new ItemNotFoundException(wanted.id()));
        if (image.version() != wanted.version()) {
            throw new ConflictException(image.changedBy(), image.changedAt());
        }
        Focus before = image.focus();
        image.revise(wanted.description(), wanted.focus(), actor, clock.instant());
        if (!image.focus().equals(before)) {
            audit.record(
                    actor,
                    Act.IMAGE_FOCUSED,
                    image.subject(),
                    before.toString(),
                    wanted.focus().toString());
        }
    }

    private static void requireEditor(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    }
}
