package org.wellspring.portal.picture;

import org.wellspring.portal.DomainException;

/** An uploaded file is larger than the portal takes. */
public class PictureTooLargeException extends DomainException {

    public PictureTooLargeException(FileLimit limit) {
        super("image_too_large", limit.megabytes());
    }
}
