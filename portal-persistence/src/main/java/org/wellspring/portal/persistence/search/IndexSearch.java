package org.wellspring.portal.persistence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.search.Facet;
import org.wellspring.portal.search.Facets;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.Hit;
import org.wellspring.portal.search.Passage;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Spelling;
import org.wellspring.portal.search.Suggestion;
import org.wellspring.portal.text.Slug;

/** Asks an index, and tells in the words of the domain what it answers. */
final class IndexSearch {

    private static final int MOST_TOPICS = 12;
    private static final int PASSAGES = 2;

    private static final AggregationKey<Map<Long, Long>> TOPICS = AggregationKey.of("topics");
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    private final TopicReader topics;

    IndexSearch(TopicReader topics) {
        this.topics = topics;
    }

    Findings find(LuceneIndex index, Search search, Spelling spelling, int offset, int limit) {
        List<Long> branch = search.filter()
                .topic()
                .map(slug -> topics.branch(search.language(), slug, search.at()))
                .orElse(List.of());
        try (SearchSession session = index.session()) {
            SearchResult<Hit> result = session.search(IndexedEdition.class)
                    .select(f -> f.composite()
                            .from(
                                    f.field("kind", String.class),
                                    f.field("slug", String.class),
                                    f.field("title", String.class),
                                    f.field("day", LocalDate.class),
                                    f.highlight(WordsBinder.all(search.language())),
                                    f.field("opening", String.class))
                            .asList(parts -> hit(search.language(), parts)))
                    .where(f -> new Predicates(f, search.language(), search.at()).found(search, spelling, branch))
                    .highlighter(f -> passages(f, search.language()))
                    .aggregation(
                            TOPICS, f -> f.terms().field("topics", Long.class).maxTermCount(MOST_TOPICS))
                    .aggregation(KINDS, f -> f.terms().field("kind", String.class))
                    .aggregation(
                            YEARS, f -> f.terms().field("year", Integer.class).orderByTermDescending())
                    .fetch(offset, limit);
            return new Findings(result.total().hitCount(), result.hits(), facets(result, search), spelling);
        }
    }

    private static HighlighterFinalStep passages(SearchHighlighterFactory f, Locale language) {
        return f.unified()
                .tag(String.valueOf(Passage.BEGIN), String.valueOf(Passage.END))
                // One more, because one may be the title.
                .numberOfFragments(PASSAGES + 1)
                .boundaryScanner()
                .sentence()
                .locale(language)
                .end();
    }

    @SuppressWarnings("unchecked")
    private static Hit hit(Locale language, List<?> parts) {
        String title = (String) parts.get(2);
        return new Hit(
                ItemKind.valueOf((String) parts.get(0)),
                language,
                new Slug((String) parts.get(1)),
                title,
                passages((List<String>) parts.get(4), title, (String) parts.get(5)),
                (LocalDate) parts.get(3));
    }

    /** Where only the title has what was looked for, the beginning of the text will do. */
    private static List<Passage> passages(List<String> texts, String title, String opening) {
        List<Passage> marked = texts.stream()
                .map(text -> Passage.of(text.replace(IndexedEdition.PARAGRAPH, "")))
                .filter(passage -> !title.contains(passage.text()))
                .limit(PASSAGES)
                .toList();
        return marked.isEmpty() && !opening.isEmpty() ? List.of(Passage.of(opening)) : marked;
    }

    private Facets facets(SearchResult<?> result, Search search) {
        return new Facets(
                topicFacets(result.aggregation(TOPICS), search),
                result.aggregation(KINDS).entrySet().stream()
                        .map(kind -> new Facet<>(ItemKind.valueOf(kind.getKey()), kind.getValue()))
                        .toList(),
                result.aggregation(YEARS).entrySet().stream()
                        .map(year -> new Facet<>(year.getKey(), year.getValue()))
                        .toList());
    }

    /** A topic counts with those that were merged into it; one of another language narrows nothing down. */
    private List<Facet<ItemLink>> topicFacets(Map<Long, Long> counts, Search search) {
        Map<Long, ItemLink> named = topics.named(search.language(), counts.keySet(), search.at());
        Map<ItemLink, Long> together = new LinkedHashMap<>();
        counts.forEach((topic, count) -> {
            if (named.containsKey(topic)) {
                together.merge(named.get(topic), count, Long::sum);
            }
        });
        return together.entrySet().stream()
                .map(topic -> new Facet<>(topic.getKey(), topic.getValue()))
                .sorted(Comparator.comparing(Facet<ItemLink>::count).reversed())
                .toList();
    }

    SearchQuery respelled(LuceneIndex index, SearchQuery query, Locale language, Instant at) {
        try (SearchSession session = index.session();
                Dictionary dictionary = index.dictionary(language)) {
            return query.respelled(word -> isOnAPage(session, language, at, word)
                    ? Optional.empty()
                    : dictionary.alike(word).stream()
                            .filter(other -> isSpelledOnAPage(session, language, at, other))
                            .findFirst());
        }
    }

    private static boolean isOnAPage(SearchSession session, Locale language, Instant at, String word) {
        return isThere(session, f -> new Predicates(f, language, at).has(word));
    }

    /** The index has words of planned editions too, which nobody may learn from it. */
    private static boolean isSpelledOnAPage(SearchSession session, Locale language, Instant at, String word) {
        return isThere(session, f -> new Predicates(f, language, at).spells(word));
    }

    private static boolean isThere(
            SearchSession session, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
        return !session.search(IndexedEdition.class)
                .select(f -> f.id())
                .where(predicate)
                .totalHitCountThreshold(1)
                .fetchHits(1)
                .isEmpty();
    }

    List<Suggestion> suggest(LuceneIndex index, SearchQuery begun, Locale language, Instant at, int limit) {
        try (SearchSession session = index.session()) {
            return session.search(IndexedEdition.class)
                    .select(f -> f.composite()
                            .from(
                                    f.field("kind", String.class),
                                    f.field("slug", String.class),
                                    f.field("title", String.class))
                            .as((kind, slug, title) -> suggestion(ItemKind.valueOf(kind), language, slug, title)))
                    .where(f -> new Predicates(f, language, at).begun(begun))
                    .totalHitCountThreshold(limit)
                    .fetchHits(limit);
        }
    }

    private static Suggestion suggestion(ItemKind kind, Locale language, String slug, String title) {
        return new Suggestion(kind, title, kind.address(language, new Slug(slug)));
    }
}
