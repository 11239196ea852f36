package org.wellspring.portal.web.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.wellspring.portal.media.ImageAddresses;
import org.wellspring.portal.media.ImageFile;
import org.wellspring.portal.media.ImageLibrary;
import org.wellspring.portal.media.Renditions;
import org.wellspring.portal.media.ShownImage;
import org.wellspring.portal.picture.PictureRefusedException;
import org.wellspring.portal.picture.Rendition;
import org.wellspring.portal.picture.Scaling;

/** Finds what the addresses below {@code /media} lead to. */
@ApplicationScoped
public class ImageShelf {

    private static final System.Logger LOG = System.getLogger(ImageShelf.class.getName());

    private final ImageLibrary library;
    private final Renditions renditions;

    protected ImageShelf() {
        this(null, null);
    }

    @Inject
    public ImageShelf(ImageLibrary library, Renditions renditions) {
        this.library = library;
        this.renditions = renditions;
    }

    /** @param path below {@code /media}; may be {@code null} */
    Optional<SentImage> find(String path) {
        return ImageAddress.read(path)
                .flatMap(address -> address.version().isEmpty()
                        ? library.current(address.key()).map(image -> whole(image.file(), false))
                        : version(address.key(), address.version().get()));
    }

    private Optional<SentImage> version(String key, ImageAddress.Version version) {
        Optional<ShownImage> image = library.version(key, version.mark());
        return version.rendition().equals(ImageAddresses.WHOLE)
                ? image.map(found -> whole(found.file(), true))
                : image.flatMap(found -> Rendition.named(version.rendition())
                        .filter(wanted -> isOffered(found, wanted))
                        .map(wanted -> rendition(found.file(), wanted)));
    }

    /** Pictures are not cut at whatever point somebody asks for, nor made larger. */
    private static boolean isOffered(ShownImage image, Rendition wanted) {
        return image.file().traits().scalable()
                && (wanted.isCut()
                        ? wanted.focus().equals(image.focus())
                        : wanted.width() < image.file().width());
    }

    private SentImage whole(ImageFile file, boolean lasting) {
        return new SentImage(file.digest(), file.format(), lasting, () -> renditions.whole(file));
    }

    private SentImage rendition(ImageFile file, Rendition wanted) {
        return new SentImage(
                file.digest() + "-" + wanted.name(),
                Scaling.format(file.format(), file.traits()),
                true,
                () -> made(file, wanted));
    }

    private Optional<byte[]> made(ImageFile file, Rendition wanted) {
        try {
            return renditions.find(file, wanted);
        } catch (PictureRefusedException unreadable) {
            LOG.log(Level.WARNING, "No rendition {0} can be made of the file {1}.", wanted.name(), file.digest());
            return Optional.empty();
        }
    }
}
