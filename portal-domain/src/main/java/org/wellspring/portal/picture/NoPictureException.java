package org.wellspring.portal.picture;

import org.wellspring.portal.DomainException;

/** An uploaded file is something else than a picture, or another kind of picture than its name says. */
public class NoPictureException extends DomainException {

    NoPictureException(FileKind kind) {
        super("no_image", kind);
    }

    NoPictureException(String fileName, FileKind kind, PictureFormat format) {
        super("image_lies", fileName, kind, format.extension());
    }
}
