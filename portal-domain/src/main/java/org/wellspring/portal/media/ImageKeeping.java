package org.wellspring.portal.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.picture.Picture;

/** Keeps files that have been read: the bytes in the store, the rest in the library. */
@ApplicationScoped
@Transactional
public class ImageKeeping {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ImageLibrary library;
    private final ImageUses uses;
    private final ImageStore store;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ImageKeeping() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImageKeeping(ImageLibrary library, ImageUses uses, ImageStore store, AuditTrail audit, InstantSource clock) {
        this.library = library;
        this.uses = uses;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    AddedImage add(Actor actor, NewImage uploaded, Picture picture) {
        actor.require(Role.AUTHOR);
        ImageFile file = ImageFile.of(picture);
        Optional<Image> known = library.withFile(file.digest());
        if (known.isPresent()) {
            return new AddedImage(
                    ImageOverview.of(known.get(), uses.inDrafts(known.get().id())), true);
        }
        Instant now = clock.instant();
        Image image = new Image(randomKey(), uploaded.fileName(), file, actor, now);
        image.describe(uploaded.description(image.description().name()));
        store.keep(file.digest(), picture.bytes());
        library.add(image);
        library.add(image.take(file, actor, now));
        audit.record(actor, Act.IMAGE_ADDED, image.subject(), "", inRecord(image));
        return new AddedImage(ImageOverview.of(image, 0), false);
    }

    private static String randomKey() {
        byte[] key = new byte[ImageFile.DIGEST_LENGTH / 2];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    void replace(Actor actor, long id, long version, Picture picture) {
        actor.require(uses.isPublic(id, clock.instant()) ? Role.PUBLISHER : Role.AUTHOR);
        Image image = library.findToChange(id)
                .filter(found -> found.deletedAt().isEmpty())
                .orElseThrow(() -> new ItemNotFoundException(id));
        if (image.version() != version) {
            throw new ConflictException(image.changedBy(), image.changedAt());
        }
        ImageFile file = ImageFile.of(picture);
        if (file.digest().equals(image.file().digest())) {
            return;
        }
        String before = inRecord(image);
        store.keep(file.digest(), picture.bytes());
        library.add(image.take(file, actor, clock.instant()));
        audit.record(actor, Act.IMAGE_REPLACED, image.subject(), before, inRecord(image));
    }

    static String inRecord(Image image) {
        return image.fileName() + ", SHA-256 " + image.file().digest();
    }
}
