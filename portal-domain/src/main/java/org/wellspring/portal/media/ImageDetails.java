package org.wellspring.portal.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that editors see of an image.
 *
 * @param version counts changes, so that a change can tell whether it is made on what the editor saw
 * @param uses where it is shown, or was
 * @param logo whether it is the site's logo, or was
 * @param versions its files, the last first
 */
public record ImageDetails(
        ImageOverview image,
        long version,
        Instant changedAt,
        String changedBy,
        Optional<Instant> deletedAt,
        List<ImageUse> uses,
        LogoUse logo,
        List<VersionOverview> versions) {

    /** One of the image's files. */
    public record VersionOverview(int number, ShownImage shown, Instant addedAt, String addedBy) {

        /** Its address, which never shows anything else. */
        public String address() {
            return ImageAddresses.whole(shown);
        }
    }

    public boolean isShownNowhere() {
        return uses.isEmpty() && logo == LogoUse.NEVER;
    }

    static ImageDetails of(Image image, List<ImageUse> uses, LogoUse logo, List<ImageVersion> versions) {
        long drafts = uses.stream().filter(ImageUse::draft).count();
        List<VersionOverview> files = versions.stream()
                .map(each -> new VersionOverview(
                        each.number(),
                        new ShownImage(image.key(), image.fileName(), each.file(), image.focus()),
                        each.addedAt(),
                        each.addedBy()))
                .toList();
        return new ImageDetails(
                ImageOverview.of(image, drafts),
                image.version(),
                image.changedAt(),
                image.changedBy(),
                image.deletedAt(),
                uses,
                logo,
                files);
    }
}
