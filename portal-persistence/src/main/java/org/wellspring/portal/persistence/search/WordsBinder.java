package org.wellspring.portal.persistence.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;
import org.wellspring.portal.edition.Languages;

/** Writes the words of an edition into the fields of its language, each of which knows the forms that words take in it. */
public final class WordsBinder implements PropertyBinder {

    private static final String TITLE = "title";
    private static final String ALL = "all";
    private static final String SPELLED = "spelled";

    /** Where the words of the title are. */
    static String title(Locale language) {
        return language.getLanguage() + "." + TITLE;
    }

    /** Where all words are, of which passages are shown. */
    static String all(Locale language) {
        return language.getLanguage() + "." + ALL;
    }

    /** Where all words are as they are spelled, to mend what is misspelled. */
    static String spelled(Locale language) {
        return language.getLanguage() + "." + SPELLED;
    }

    @Override
    public void bind(PropertyBindingContext context) {
        context.dependencies().useRootOnly();
        Map<Locale, Fields> fields = new HashMap<>();
        Languages.ALL.forEach(language -> fields.put(language, Fields.of(language, context.indexSchemaElement())));
        context.bridge(IndexedEdition.Words.class, new Bridge(fields));
    }

    private record Fields(
            IndexObjectFieldReference object,
            IndexFieldReference<String> title,
            IndexFieldReference<String> all,
            IndexFieldReference<String> spelled) {

        static Fields of(Locale language, IndexSchemaElement schema) {
            IndexSchemaObjectField object = schema.objectField(language.getLanguage());
            String analyzer = Analysis.of(language);
            String searching = Analysis.searching(language);
            return new Fields(
                    object.toReference(),
                    object.field(
                                    TITLE,
                                    type -> type.asString().analyzer(analyzer).searchAnalyzer(searching))
                            .toReference(),
                    object.field(
                                    ALL,
                                    type -> type.asString()
                                            .analyzer(analyzer)
                                            .searchAnalyzer(searching)
                                            .highlightable(List.of(Highlightable.UNIFIED))
                                            .termVector(TermVector.WITH_POSITIONS_OFFSETS))
                            .toReference(),
                    object.field(
                                    SPELLED,
                                    type -> type.asString()
                                            .analyzer(Analysis.SPELLED)
                                            .norms(Norms.NO))
                            .toReference());
        }

        void write(IndexedEdition.Words words, DocumentElement target) {
            DocumentElement written = target.addObject(object);
            written.addValue(title, words.title());
            written.addValue(all, words.all());
            written.addValue(spelled, words.all());
        }
    }

    private record Bridge(Map<Locale, Fields> fields) implements PropertyBridge<IndexedEdition.Words> {

        @Override
        public void write(DocumentElement target, IndexedEdition.Words words, PropertyBridgeWriteContext context) {
            fields.get(words.language()).write(words, target);
        }
    }
}
