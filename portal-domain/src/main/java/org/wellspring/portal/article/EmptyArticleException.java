package org.wellspring.portal.article;

import org.wellspring.portal.DomainException;

/** An article without text cannot be published. */
public class EmptyArticleException extends DomainException {

    public EmptyArticleException() {
        super("empty_article");
    }
}
