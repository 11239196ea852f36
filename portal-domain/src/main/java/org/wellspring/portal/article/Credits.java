package org.wellspring.portal.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.contributor.Byline;

/**
 * Who stands behind an article, as far as they are public.
 *
 * @param authors in the article's order
 * @param reviewer the expert who looked it over
 */
public record Credits(List<Byline> authors, Optional<Byline> reviewer) {

    public Credits {
        authors = List.copyOf(authors);
    }

    Stream<Byline> all() {
        return Stream.concat(authors.stream(), reviewer.stream());
    }
}
