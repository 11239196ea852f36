package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Searches for readers: first for the words as they typed them, and only when no page has these for such like them. */
@ApplicationScoped
public class Searching {

    private static final int SUGGESTIONS = 8;

    private final SearchIndex index;
    private final FruitlessSearches fruitless;

    protected Searching() {
        this(null, null);
    }

    @Inject
    public Searching(SearchIndex index, FruitlessSearches fruitless) {
        this.index = index;
        this.fruitless = fruitless;
    }

    /** @throws IndexNotReadyException while the index is made for the first time */
    public Findings search(Search search, int offset, int limit) {
        if (search.query().isBlank()) {
            return Findings.NONE;
        }
        Findings findings = index.find(search, Spelling.TYPED, offset, limit);
        if (findings.count() > 0) {
            return findings;
        }
        if (search.filter().isNone() && offset == 0) {
            fruitless.note(search.query());
        }
        return index.find(search, Spelling.ALIKE, offset, limit).meaning(meant(search));
    }

    /** Nobody is led from a search without a page to another one. */
    private Optional<SearchQuery> meant(Search search) {
        return Optional.of(index.respelled(search.query(), search.language(), search.at()))
                .filter(other -> !other.equals(search.query()))
                .filter(other ->
                        index.find(search.of(other), Spelling.TYPED, 0, 1).count() > 0);
    }

    /**
     * Pages that a reader may mean who has not yet typed all.
     *
     * @throws IndexNotReadyException while the index is made for the first time
     */
    public List<Suggestion> suggest(SearchQuery begun, Locale language, Instant at) {
        return begun.isBlank() ? List.of() : index.suggest(begun, language, at, SUGGESTIONS);
    }
}
