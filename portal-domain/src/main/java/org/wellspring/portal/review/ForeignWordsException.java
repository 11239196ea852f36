package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** Only whoever said something can take it back. */
public class ForeignWordsException extends DomainException {

    ForeignWordsException(String author) {
        super("foreign_words", author);
    }
}
