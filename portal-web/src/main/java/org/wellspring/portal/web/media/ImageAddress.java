package org.wellspring.portal.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an image's address says below {@code /media}: {@code /<key>/<file name>} or {@code
 * /<key>/<version>/<rendition>/<file name>}.
 *
 * @param version the beginning of the version's digest and the name of its rendition; empty for the current version
 */
record ImageAddress(String key, Optional<Version> version) {

    private static final Pattern FORM =
            Pattern.compile("/([0-9a-f]{64})(?:/([0-9a-f]{12})/([a-z0-9-]{1,20}))?/[a-z0-9-]{1,120}\\.[a-z]{3,4}");

    /** One version's file or rendition. */
    record Version(String mark, String rendition) {}

    /** @param path as the servlet gets it; {@code null} when nothing follows the servlet's own */
    static Optional<ImageAddress> read(String path) {
        Matcher parts = FORM.matcher(path == null ? "" : path);
        return parts.matches()
                ? Optional.of(new ImageAddress(
                        parts.group(1),
                        Optional.ofNullable(parts.group(2)).map(mark -> new Version(mark, parts.group(3)))))
                : Optional.empty();
    }
}
