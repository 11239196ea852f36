package org.wellspring.portal.site;

import org.wellspring.portal.DomainException;
import org.wellspring.portal.edition.Languages;

/** Addresses without a prefix are those of the portal's first language, so readers always find that. */
public class DefaultLanguageException extends DomainException {

    DefaultLanguageException() {
        super("default_language", Languages.DEFAULT.toLanguageTag());
    }
}
