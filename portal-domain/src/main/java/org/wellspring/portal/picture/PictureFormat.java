package org.wellspring.portal.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The formats of pictures that the portal takes. */
public enum PictureFormat {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png", "apng"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    SVG("image/svg+xml", "svg");

    private final String contentType;
    private final List<String> extensions;

    PictureFormat(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    /** Whether a file's name says that it is of another format than this one. */
    boolean isDeniedBy(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !extensions.contains(end) && Stream.of(values()).anyMatch(format -> format.extensions.contains(end));
    }

    /** The end of file names, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** The media type, as in RFC 2045. */
    public String contentType() {
        return contentType;
    }

    /** Whether a picture is drawn by its reader's browser at whatever size, so that it needs no renditions. */
    public boolean isDrawn() {
        return this == SVG;
    }
}
