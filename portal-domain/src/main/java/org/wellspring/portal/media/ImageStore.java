package org.wellspring.portal.media;

import java.util.Optional;

/**
 * Keeps the bytes of files, in a table of the database or in the data folder as the operator set it. What the other one
 * of the two still holds is found as well.
 */
public interface ImageStore {

    /** Keeps bytes under a name; if there are some already, they are the same. */
    void keep(String name, byte[] bytes);

    Optional<byte[]> read(String name);

    /** Forgets a file and all renditions of it. */
    void forget(String digest);
}
