package org.wellspring.portal.persistence.faq;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.faq.FaqOrder;
import org.wellspring.portal.faq.FaqSection;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;

/** The questions of a language that have some words, by their topics, as readers see them at an instant. */
record FaqList(EntityManager entities, Locale language, QuestionWords words, Instant at) {

    /** The topics that are public, each also by the numbers of those that became a part of it. */
    private static final String TOPICS = """
            (select i.id as topic_id, s.edition_id
            from content_item i join showing s on s.item_id = %s and %s
            where i.kind = 'TOPIC')
            """.formatted(Timeline.standInRow("i"), Showings.AT);

    /** A question stands under the first topic that it names and that is public. */
    private static final String ORDER = """
            select s.edition_id, t.topic
            from showing s
            left join (
              select f.edition_id, w.edition_id as topic,
                row_number() over (partition by f.edition_id order by f.position) as place
              from faq_edition_topic f join %s w on w.topic_id = f.topic_id) t
              on t.edition_id = s.edition_id and t.place = 1
            left join topic_edition n on n.id = t.topic
            where s.kind = 'FAQ' and s.language = :language and %s %%s
            order by case when t.topic is null then 1 else 0 end, lower(n.name), t.topic, s.asked, s.edition_id
            """.formatted(TOPICS, Showings.AT);

    FaqOrder order() {
        Map<Optional<Long>, List<Long>> byTopic = rows().collect(Collectors.groupingBy(
                row -> Optional.ofNullable(row.get(1, Long.class)),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.get(0, Long.class), Collectors.toList())));
        return new FaqOrder(byTopic.entrySet().stream()
                .map(section -> new FaqSection(section.getKey(), section.getValue()))
                .toList());
    }

    /** Words have neither of the signs that mean something to LIKE. */
    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows() {
        List<String> parts = words.words();
        String having = IntStream.range(0, parts.size())
                .mapToObj("and s.asked like :word%d "::formatted)
                .collect(Collectors.joining());
        Query query = entities.createNativeQuery(ORDER.formatted(having), Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at));
        IntStream.range(0, parts.size())
                .forEach(each -> query.setParameter("word" + each, "%" + parts.get(each) + "%"));
        return query.getResultStream();
    }
}
