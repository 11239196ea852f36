package org.wellspring.portal.picture;

import org.wellspring.portal.DomainException;

/** An uploaded file is not a picture that the portal takes; the key names why. */
public class PictureRefusedException extends DomainException {

    PictureRefusedException(String rule, Object... details) {
        super("image_refused." + rule, details);
    }

    static PictureRefusedException broken(FileKind kind) {
        return new PictureRefusedException("broken", kind);
    }
}
