package org.wellspring.portal.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index as they are spelled in a field of it. */
record Dictionary(IndexReader reader, String field) implements AutoCloseable {

    private static final int MOST = 10;

    /** In a word of so many letters at most one may be wrong, in a longer one two. */
    private static final int SHORT = 5;

    private static final boolean SWAPPED_COUNT_AS_ONE = true;

    /** The words that are spelled most like one, the closest first, and of such the most frequent. */
    List<String> alike(String word) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            return terms == null ? List.of() : alike(terms, word);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> alike(Terms terms, String word) throws IOException {
        int wrong = word.codePointCount(0, word.length()) <= SHORT ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), wrong, 0, SWAPPED_COUNT_AS_ONE);
        BoostAttribute closeness = near.attributes().getAttribute(BoostAttribute.class);
        List<Candidate> candidates = new ArrayList<>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            candidates.add(new Candidate(term.utf8ToString(), closeness.getBoost(), near.docFreq()));
        }
        return candidates.stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Candidate(String word, float closeness, int editions) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::closeness)
                .thenComparing(Candidate::editions)
                .reversed()
                .thenComparing(Candidate::word);
    }
}
