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

    /** Nobody is named. */
    public static final Credits NONE = new Credits(List.of(), Optional.empty());

    public Credits {
        authors = List.copyOf(authors);
    }

    Stream<Byline> all() {
        return Stream.concat(authors.stream(), reviewer.stream());
    }
}
