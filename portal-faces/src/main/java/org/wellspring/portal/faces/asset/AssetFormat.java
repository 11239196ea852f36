package org.wellspring.portal.faces.asset;

import java.util.Locale;

/** The kinds of files that are assets; no other file is served. */
enum AssetFormat {
    CSS("text/css;charset=UTF-8", true),
    JS("text/javascript;charset=UTF-8", true),
    SVG("image/svg+xml", true),
    WOFF2("font/woff2", false);

    private final String contentType;
    private final boolean compressible;

    AssetFormat(String contentType, boolean compressible) {
        this.contentType = contentType;
        this.compressible = compressible;
    }

    /** @throws IllegalArgumentException when no asset has such a name */
    static AssetFormat of(String name) {
        return valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    String contentType() {
        return contentType;
    }

    boolean compressible() {
        return compressible;
    }
}
