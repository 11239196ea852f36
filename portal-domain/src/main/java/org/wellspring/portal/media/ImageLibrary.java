package org.wellspring.portal.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The images of this portal and their versions. */
public interface ImageLibrary {

    void add(Image image);

    void add(ImageVersion version);

    void remove(Image image);

    Optional<Image> find(long id);

    /** Locked until the end of the transaction, and as it is now. */
    Optional<Image> findToChange(long id);

    /** The image in the library whose current version is this file. */
    Optional<Image> withFile(String digest);

    /** The last first. */
    List<ImageVersion> versions(long imageId);

    /** Whether a version of any image, deleted ones too, has this file. */
    boolean isKept(String digest);

    /** Those deleted before the instant that no draft and no edition has ever shown, and no earlier draft either. */
    List<Image> deletedBefore(Instant at, int limit);

    List<ImageOverview> list(ImageFilter filter, int offset, int limit);

    long count(ImageFilter filter);

    /** The versions that readers saw of images at an instant; of one that was added later, its first. */
    List<ShownImage> shown(Collection<String> keys, Instant at);

    /** The current version at an image's address; empty when the image is deleted. */
    Optional<ShownImage> current(String key);

    /** A version by the beginning of its digest; empty when the image is deleted. */
    Optional<ShownImage> version(String key, String mark);
}
