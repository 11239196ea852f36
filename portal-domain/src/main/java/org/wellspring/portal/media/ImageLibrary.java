package org.wellspring.portal.media;

import java.util.Optional;

/** The images of this portal. */
public interface ImageLibrary {

    void add(Image image);

    /** @param digest the SHA-256 of the bytes in lower-case hexadecimal, as in the image's address */
    Optional<ImageFile> find(String digest);
}
