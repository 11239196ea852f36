package org.wellspring.portal.media;

import java.time.Instant;
import org.wellspring.portal.picture.Focus;

/**
 * An image in a list.
 *
 * @param fileName the end of the image's address
 * @param uses how many items show it in their draft
 */
public record ImageOverview(
        long id,
        String key,
        String fileName,
        Description description,
        Focus focus,
        ImageFile file,
        Instant addedAt,
        String addedBy,
        Instant deletedAt,
        long uses) {

    public static ImageOverview of(Image image, long uses) {
        return new ImageOverview(
                image.id(),
                image.key(),
                image.fileName(),
                image.description(),
                image.focus(),
                image.file(),
                image.addedAt(),
                image.addedBy(),
                image.deletedAt().orElse(null),
                uses);
    }

    /** Where readers get the current version. */
    public String address() {
        return ImageAddresses.current(key, fileName);
    }

    /** The current version, small. */
    public String preview() {
        return ImageAddresses.atLeast(shown(), 320);
    }

    /** The current version, as large as a page of the console shows it. */
    public String large() {
        return ImageAddresses.atLeast(shown(), 1280);
    }

    /** The current version. */
    public ShownImage shown() {
        return new ShownImage(key, fileName, file, focus);
    }
}
