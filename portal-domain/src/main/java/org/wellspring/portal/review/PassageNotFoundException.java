package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** The draft does not have the words that a comment would speak of. */
public class PassageNotFoundException extends DomainException {

    public PassageNotFoundException(String passage) {
        super("passage_not_found", passage.length() <= 80 ? passage : passage.substring(0, 80) + " …");
    }
}
