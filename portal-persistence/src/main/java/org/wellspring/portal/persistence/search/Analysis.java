package org.wellspring.portal.persistence.search;

import java.util.Locale;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.wellspring.portal.edition.Languages;

/** How texts and queries are taken apart into the words that are compared. */
record Analysis(Synonyms synonyms) implements LuceneAnalysisConfigurer {

    /** Every word as it is, in small letters without accents. */
    static final String PLAIN = "plain";

    /** As plain, and each word's beginnings too. */
    static final String BEGINNINGS = "beginnings";

    /** Every word as it is, in small letters. */
    static final String SPELLED = "spelled";

    /** Every word by its stem, as texts are kept. */
    static String of(Locale language) {
        return language.getLanguage();
    }

    /** As texts, with the synonyms of what is looked for. */
    static String searching(Locale language) {
        return language.getLanguage() + "-searching";
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(SPELLED).instance(WordAnalyzer.lower());
        context.analyzer(PLAIN).instance(WordAnalyzer.plain());
        context.analyzer(BEGINNINGS).instance(WordAnalyzer.beginnings());
        for (Locale language : Languages.ALL) {
            context.analyzer(of(language)).instance(WordAnalyzer.stems(language));
            context.analyzer(searching(language)).instance(WordAnalyzer.searching(language, synonyms.of(language)));
        }
    }
}
