package org.wellspring.portal.media;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where images are shown: kept up with every draft that is saved and every edition that is made. */
public interface ImageUses {

    /** The item's draft now shows these images and no others. */
    void drafted(long itemId, Set<String> keys);

    /** An edition was made that shows these images. */
    void published(long editionId, Set<String> keys);

    /** The items that show the image in their draft or in an edition, in the order in which they were begun. */
    List<ImageUse> of(long imageId, int most);

    /** How many items show the image in their draft. */
    long inDrafts(long imageId);

    /** Whether the site shows the image, or did, in place of its name. */
    LogoUse asLogo(long imageId, Instant at);

    /** Whether readers see the image at the instant, or will. */
    boolean isPublic(long imageId, Instant at);
}
