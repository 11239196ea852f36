package org.wellspring.portal.persistence.search;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.wellspring.portal.text.SearchWords;

/** Words by the rules of Unicode, changed step by step into what is compared. */
final class WordAnalyzer extends Analyzer {

    /** Nobody waits for suggestions with more of a word. */
    private static final int LONGEST_BEGINNING = 20;

    /** Between two values of a field, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final UnaryOperator<TokenStream> steps;

    private WordAnalyzer(UnaryOperator<TokenStream> steps) {
        this.steps = steps;
    }

    static Analyzer plain() {
        return new WordAnalyzer(WordAnalyzer::folded);
    }

    /** Words as they are spelled, but for capitals. */
    static Analyzer lower() {
        return new WordAnalyzer(LowerCaseFilter::new);
    }

    static Analyzer beginnings() {
        return new WordAnalyzer(words -> new EdgeNGramTokenFilter(folded(words), 1, LONGEST_BEGINNING, true));
    }

    static Analyzer stems(Locale language) {
        return new WordAnalyzer(words -> stemmed(language, new LowerCaseFilter(words)));
    }

    static Analyzer searching(Locale language, SynonymMap synonyms) {
        // A map without any entry is none that the filter takes.
        return synonyms.fst == null
                ? stems(language)
                : new WordAnalyzer(
                        words -> stemmed(language, new SynonymGraphFilter(new LowerCaseFilter(words), synonyms, true)));
    }

    /** Whether a text has none but words that are left out in its language. */
    static boolean meansLittle(Locale language, String text) {
        CharArraySet stops = stops(language);
        return SearchWords.of(text).stream().allMatch(stops::contains);
    }

    private static CharArraySet stops(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> EnglishAnalyzer.getDefaultStopSet();
            case "de" -> GermanAnalyzer.getDefaultStopSet();
            case "ar" -> ArabicAnalyzer.getDefaultStopSet();
            default -> CharArraySet.EMPTY_SET;
        };
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /** In a language whose grammar is not known here, words are compared as they are. */
    private static TokenStream stemmed(Locale language, TokenStream lower) {
        return switch (language.getLanguage()) {
            case "en" ->
                new PorterStemFilter(
                        new ASCIIFoldingFilter(new StopFilter(new EnglishPossessiveFilter(lower), stops(language))));
            case "de" ->
                new ASCIIFoldingFilter(new GermanLightStemFilter(
                        new GermanNormalizationFilter(new StopFilter(lower, stops(language)))));
            case "ar" -> new ArabicStemFilter(new ArabicNormalizationFilter(new StopFilter(lower, stops(language))));
            default -> new ASCIIFoldingFilter(lower);
        };
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, steps.apply(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return folded(word);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
