package org.wellspring.portal.web.address;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which news goes out: RFC 4287, RSS 2.0, JSON Feed 1.1. */
public enum FeedFormat {
    ATOM("atom", "application/atom+xml"),
    RSS("rss", "application/rss+xml"),
    JSON("json", "application/feed+json");

    private final String extension;
    private final String contentType;

    FeedFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    static Optional<FeedFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
