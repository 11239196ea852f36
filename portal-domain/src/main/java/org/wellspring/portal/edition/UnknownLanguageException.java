package org.wellspring.portal.edition;

import java.util.Locale;
import org.wellspring.portal.DomainException;

/** The portal does not publish in this language, so an item in it could never be read. */
public class UnknownLanguageException extends DomainException {

    public UnknownLanguageException(Locale language) {
        super("unknown_language", language.toLanguageTag());
    }
}
