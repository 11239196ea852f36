package org.wellspring.portal.search;

import java.time.Instant;
import java.util.Locale;

/**
 * A search of a reader.
 *
 * @param language of the pages wanted
 * @param at the instant at which they have to be public
 */
public record Search(SearchQuery query, SearchFilter filter, Locale language, Instant at) {

    /** The same with other words. */
    Search of(SearchQuery other) {
        return new Search(other, filter, language, at);
    }
}
