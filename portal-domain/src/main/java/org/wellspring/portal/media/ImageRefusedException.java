package org.wellspring.portal.media;

import org.wellspring.portal.DomainException;

/** An uploaded file is not an image that the portal takes; the key names why. */
public class ImageRefusedException extends DomainException {

    ImageRefusedException(String rule, Object... limits) {
        super("image_refused." + rule, limits);
    }
}
