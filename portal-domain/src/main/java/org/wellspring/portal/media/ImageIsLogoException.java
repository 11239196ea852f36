package org.wellspring.portal.media;

import org.wellspring.portal.DomainException;

/** An image cannot be deleted that is the logo of the site, or was, which pages of the past show. */
public class ImageIsLogoException extends DomainException {

    ImageIsLogoException() {
        super("image_is_logo");
    }
}
