package org.wellspring.portal.media;

import java.util.Optional;

/** The image formats that the portal takes. */
public enum ImageFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    GIF("gif", "image/gif");

    private final String extension;
    private final String contentType;

    ImageFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** @param name a format's name as {@code javax.imageio} gives it, in any case */
    static Optional<ImageFormat> named(String name) {
        for (ImageFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The end of file names, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type, as in RFC 2045. */
    public String contentType() {
        return contentType;
    }
}
