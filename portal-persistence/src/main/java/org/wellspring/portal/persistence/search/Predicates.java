package org.wellspring.portal.persistence.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Spelling;
import org.wellspring.portal.text.SearchWords;

/** What a page must have to be found, and what brings it before others. */
record Predicates(SearchPredicateFactory f, Locale language, Instant at) {

    /** So far apart that no text, however well it fits, comes before a page whose title does. */
    private static final float TITLE_ITSELF = 10_000;

    private static final float PHRASE_IN_TITLE = 3_000;
    private static final float WORDS_IN_TITLE = 1_000;
    private static final float TITLE = 3;

    /** A long query is rather a sentence than a list of words that all must be there. */
    private static final int FEW_WORDS = 3;

    private static final int MOST_OF_THEM = 70;
    private static final int LETTERS_WRONG = 2;
    private static final int LETTERS_RIGHT = 1;

    /** @param topics the numbers of those that the search is narrowed to; not asked when it is not */
    PredicateFinalStep found(Search search, Spelling spelling, List<Long> topics) {
        BooleanPredicateClausesStep<?> all = f.bool();
        narrow(all, search, topics);
        if (spelling == Spelling.ALIKE) {
            mustBeAlike(all, search.query());
        } else {
            mustStand(all, search.query());
        }
        return all;
    }

    private void narrow(BooleanPredicateClausesStep<?> all, Search search, List<Long> topics) {
        all.filter(isPublic());
        search.filter()
                .kind()
                .ifPresent(kind -> all.filter(f.match().field("kind").matching(kind.name())));
        search.filter()
                .year()
                .ifPresent(year -> all.filter(f.match().field("year").matching(year)));
        search.filter()
                .topic()
                .ifPresent(slug -> all.filter(
                        topics.isEmpty()
                                ? f.matchNone()
                                : f.terms().field("topics").matchingAny(topics)));
    }

    /** In the language, and an edition that readers see at the instant. */
    private PredicateFinalStep isPublic() {
        long now = IndexedEdition.number(at);
        return f.bool()
                .filter(f.match().field("language").matching(language.toLanguageTag()))
                .filter(f.range().field("begins").atMost(now))
                .filter(f.range().field("ends").greaterThan(now));
    }

    /** Pages that have a word, whatever its ending; each page has those that mean little. */
    PredicateFinalStep has(String word) {
        return WordAnalyzer.meansLittle(language, word)
                ? isPublic()
                : f.bool()
                        .filter(isPublic())
                        .filter(f.match().field(WordsBinder.all(language)).matching(word));
    }

    /** Pages that have a word exactly so. */
    PredicateFinalStep spells(String word) {
        return f.bool()
                .filter(isPublic())
                .filter(f.match().field(WordsBinder.spelled(language)).matching(word));
    }

    private void mustStand(BooleanPredicateClausesStep<?> all, SearchQuery query) {
        if (query.hasWords()) {
            // Words that mean little are left out of texts; who looks for nothing but them finds them as they are.
            all.must(
                    WordAnalyzer.meansLittle(language, query.words())
                            ? each(IndexedEdition.PLAIN, query.words())
                            : most(f.match().field(WordsBinder.all(language)).matching(query.words())));
            prefer(all, query.words());
        }
        for (String phrase : query.phrases()) {
            all.must(f.phrase().field(IndexedEdition.PLAIN).matching(phrase));
            // So that it is marked in the passages.
            all.should(f.phrase().field(WordsBinder.all(language)).matching(phrase));
            prefer(all, phrase);
        }
    }

    private static PredicateFinalStep most(MatchPredicateOptionsStep<?> words) {
        return words.minimumShouldMatch()
                .ifMoreThan(0)
                .thenRequirePercent(100)
                .ifMoreThan(FEW_WORDS)
                .thenRequirePercent(MOST_OF_THEM)
                .end();
    }

    private MatchPredicateOptionsStep<?> each(String field, String words) {
        return f.match().field(field).matching(words).minimumShouldMatchPercent(100);
    }

    private void prefer(BooleanPredicateClausesStep<?> all, String words) {
        String title = WordsBinder.title(language);
        all.should(f.match()
                .field(IndexedEdition.TITLE_KEY)
                .matching(SearchWords.key(words))
                .constantScore()
                .boost(TITLE_ITSELF));
        all.should(f.phrase().field(title).matching(words).constantScore().boost(PHRASE_IN_TITLE));
        all.should(each(title, words).constantScore().boost(WORDS_IN_TITLE));
        all.should(f.match().field(title).matching(words).boost(TITLE));
    }

    private void mustBeAlike(BooleanPredicateClausesStep<?> all, SearchQuery query) {
        String words = Stream.concat(Stream.of(query.words()), query.phrases().stream())
                .collect(Collectors.joining(" "));
        all.must(most(f.match().field(IndexedEdition.PLAIN).matching(words).fuzzy(LETTERS_WRONG, LETTERS_RIGHT)));
        all.should(f.match()
                .field(WordsBinder.title(language))
                .matching(words)
                .fuzzy(LETTERS_WRONG, LETTERS_RIGHT)
                .constantScore()
                .boost(WORDS_IN_TITLE));
        all.should(f.match().field(WordsBinder.all(language)).matching(words).fuzzy(LETTERS_WRONG, LETTERS_RIGHT));
    }

    /** Pages whose titles have all these words, the last of them perhaps not typed to its end. */
    PredicateFinalStep begun(SearchQuery query) {
        return f.bool()
                .filter(isPublic())
                .must(each(IndexedEdition.BEGINNINGS, query.text()))
                .should(f.prefix()
                        .field(IndexedEdition.TITLE_KEY)
                        .matching(SearchWords.key(query.text()))
                        .constantScore()
                        .boost(WORDS_IN_TITLE));
    }
}
