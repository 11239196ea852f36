package org.wellspring.portal.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Finds public pages by their words, exactly those that readers see at an instant. */
public interface SearchIndex {

    /**
     * The pages that fit, those first whose titles do.
     *
     * @throws IndexNotReadyException while the index is made for the first time
     */
    Findings find(Search search, Spelling spelling, int offset, int limit);

    /**
     * The query with its words that no page has replaced by words of pages that are spelled most like them; the same query
     * where there are none.
     *
     * @throws IndexNotReadyException while the index is made for the first time
     */
    SearchQuery respelled(SearchQuery query, Locale language, Instant at);

    /**
     * Pages whose titles have words that begin as these do.
     *
     * @throws IndexNotReadyException while the index is made for the first time
     */
    List<Suggestion> suggest(SearchQuery begun, Locale language, Instant at, int limit);
}
