package org.wellspring.portal.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an image's address says below {@code /media}: {@code /<digest>/<name>.<extension>}. */
record ImageAddress(String digest, String extension) {

    private static final Pattern FORM = Pattern.compile("/([0-9a-f]{64})/[a-z0-9-]{1,120}\\.([a-z]{3,4})");

    /** @param path as the servlet gets it; {@code null} when nothing follows the servlet's own */
    static Optional<ImageAddress> read(String path) {
        Matcher parts = FORM.matcher(path == null ? "" : path);
        return parts.matches() ? Optional.of(new ImageAddress(parts.group(1), parts.group(2))) : Optional.empty();
    }
}
