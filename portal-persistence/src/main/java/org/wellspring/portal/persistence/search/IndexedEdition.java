package org.wellspring.portal.persistence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.Passage;
import org.wellspring.portal.text.SearchWords;
import org.wellspring.portal.text.Slug;

/** An edition as the index has it: what is looked for in it, what is shown of it, and from when until when it counts. */
@SearchEntity
@Indexed(index = "edition")
final class IndexedEdition {

    /** Where a title is kept whole, in small letters. */
    static final String TITLE_KEY = "titleKey";

    /** Where each word of the title is found by its beginning. */
    static final String BEGINNINGS = "beginnings";

    /** Where all words are kept as they are, whatever the language. */
    static final String PLAIN = "plain";

    /** Ends a sentence, whatever it ends with. */
    static final String PARAGRAPH = "\u2029";

    private static final int KEY_LENGTH = 200;
    private static final int OPENING_LENGTH = 200;

    @DocumentId
    private final long id;

    @GenericField
    private final long begins;

    @GenericField
    private final long ends;

    @KeywordField
    private final String language;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private final String kind;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String slug;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final String opening;

    @GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
    private final LocalDate day;

    @GenericField(aggregable = Aggregable.YES)
    private final int year;

    @GenericField(aggregable = Aggregable.YES)
    private final List<Long> topics;

    @KeywordField(name = TITLE_KEY)
    private final String titleKey;

    @FullTextField(projectable = Projectable.YES, analyzer = Analysis.PLAIN)
    @FullTextField(name = BEGINNINGS, analyzer = Analysis.BEGINNINGS, searchAnalyzer = Analysis.PLAIN)
    private final String title;

    @FullTextField(analyzer = Analysis.PLAIN)
    private final List<String> plain;

    @PropertyBinding(binder = @PropertyBinderRef(type = WordsBinder.class))
    private final Words words;

    /**
     * @param ends the first instant at which it does not count any more; {@code null} while there is none
     * @param topics the numbers of the topics it is about
     */
    IndexedEdition(
            long id,
            Instant begins,
            Instant ends,
            ItemKind kind,
            Locale language,
            Slug slug,
            LocalDate day,
            List<Long> topics,
            Words words) {
        this.id = id;
        this.begins = number(begins);
        this.ends = ends == null ? Long.MAX_VALUE : number(ends);
        this.language = language.toLanguageTag();
        this.kind = kind.name();
        this.slug = slug.value();
        this.opening = words.opening();
        this.day = day;
        this.year = day.getYear();
        this.topics = topics;
        this.title = words.title();
        this.titleKey = SearchWords.key(words.title(), KEY_LENGTH);
        this.plain = words.lines();
        this.words = words;
    }

    /** Instants as the index compares them: exact to the microsecond, as the database keeps them. */
    static long number(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    long id() {
        return id;
    }

    /** @param text may be empty */
    record Words(Locale language, String title, String text) {

        Words {
            title = Passage.unmarked(title);
            text = Passage.unmarked(text);
        }

        /** The first line of the text, as far as there is room for it. */
        String opening() {
            String first = text.lines().findFirst().orElse("");
            int space = first.length() <= OPENING_LENGTH ? -1 : first.lastIndexOf(' ', OPENING_LENGTH);
            return space < 0 ? first : first.substring(0, space) + "…";
        }

        /** Text and title by their lines, so that no phrase is found across two of them. */
        List<String> lines() {
            return (text + "\n" + title).lines().filter(line -> !line.isBlank()).toList();
        }

        /** Text and title in one, parted so that no passage reaches from one line into the next. */
        String all() {
            return String.join(PARAGRAPH, lines());
        }
    }
}
