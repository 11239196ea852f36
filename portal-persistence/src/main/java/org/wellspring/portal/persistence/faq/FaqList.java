package org.wellspring.portal.persistence.faq;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqCount;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.FaqTopic;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.paging.Stretch;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

/** The questions of a language that have some words, by their topics, as readers see them at an instant. */
record FaqList(EntityManager entities, Locale language, QuestionWords words, Instant at) {

    /** The topics that are public, each also by the numbers of those that became a part of it. */
    private static final String TOPICS = """
            (select i.id as topic_id, s.item_id, s.edition_id
            from content_item i join showing s on s.item_id = %s and %s
            where i.kind = 'TOPIC')""".formatted(Timeline.standInRow("i"), Showings.AT);

    /** Under which topic an edition stands: the first that it names and that is public. */
    private static final String PLACED = """
            (select f.edition_id, w.item_id, w.edition_id as topic_edition,
              row_number() over (partition by f.edition_id order by f.position) as place
            from faq_edition_topic f join %s w on w.topic_id = f.topic_id %%s) t
            on t.edition_id = s.edition_id and t.place = 1
            """.formatted(TOPICS);

    private static final String ASKED = " where s.kind = 'FAQ' and s.language = :language and " + Showings.AT;

    private static final String COUNTS = """
            select n.item_id, n.edition_id, i.slug, e.name, n.questions
            from (
              select t.item_id, t.topic_edition as edition_id, count(*) as questions from showing s left join %s %%s
              group by t.item_id, t.topic_edition) n
            left join content_item i on i.id = n.item_id
            left join topic_edition e on e.id = n.edition_id
            order by case when n.item_id is null then 1 else 0 end, lower(e.name), n.item_id
            """.formatted(PLACED.formatted(""));

    /** Only editions that name one of the topics are looked at, be it not the first that they name. */
    private static final String UNDER_TOPICS = """
            select n.edition_id, n.topic
            from (
              select s.edition_id, t.item_id as topic,
                row_number() over (partition by t.item_id order by s.asked, s.edition_id) as place
              from showing s join %s %%s) n
            where n.topic in (:topics)
              and n.place > case when n.topic = :first then :skip else 0 end
              and n.place <= case when n.topic = :last then :end else 2147483647 end
            order by n.place
            """.formatted(PLACED.formatted("""
            where f.edition_id in (
              select g.edition_id from faq_edition_topic g join %s v on v.topic_id = g.topic_id
              where v.item_id in (:topics))""".formatted(TOPICS)));

    private static final String UNDER_NONE = """
            select s.edition_id from showing s %%s and not exists (
              select 1 from faq_edition_topic f join %s w on w.topic_id = f.topic_id
              where f.edition_id = s.edition_id)
            order by s.asked, s.edition_id
            """.formatted(TOPICS);

    List<FaqCount> counts() {
        return rows(query(COUNTS, Tuple.class))
                .map(row -> new FaqCount(topic(row), row.get(4, Long.class)))
                .toList();
    }

    private static Optional<FaqTopic> topic(Tuple row) {
        return Optional.ofNullable(row.get(0, Long.class))
                .map(item -> new FaqTopic(
                        item,
                        new ItemLink(
                                row.get(1, Long.class), new Slug(row.get(2, String.class)), row.get(3, String.class))));
    }

    List<FaqGroup> part(List<Stretch<FaqCount>> part) {
        List<Stretch<FaqCount>> underTopics =
                part.stream().filter(each -> each.group().topic().isPresent()).toList();
        Map<Optional<Long>, List<Long>> editions = new HashMap<>(underTopics(underTopics));
        part.stream()
                .filter(each -> each.group().topic().isEmpty())
                .forEach(each -> editions.put(Optional.empty(), underNone(each)));
        Map<Long, FaqTeaser> teasers =
                teasers(editions.values().stream().flatMap(List::stream).toList());
        return part.stream()
                .map(each -> new FaqGroup(
                        each.group().topic().map(FaqTopic::link),
                        editions.getOrDefault(each.group().topic().map(FaqTopic::item), List.of()).stream()
                                .map(teasers::get)
                                .toList()))
                .toList();
    }

    /** By the numbers of the topics. */
    private Map<Optional<Long>, List<Long>> underTopics(List<Stretch<FaqCount>> part) {
        if (part.isEmpty()) {
            return Map.of();
        }
        List<Long> topics = part.stream()
                .map(each -> each.group().topic().orElseThrow().item())
                .toList();
        Stretch<FaqCount> last = part.get(part.size() - 1);
        Query query = query(UNDER_TOPICS, Tuple.class)
                .setParameter("topics", topics)
                .setParameter("first", topics.get(0))
                .setParameter("skip", part.get(0).skip())
                .setParameter("last", topics.get(topics.size() - 1))
                .setParameter("end", last.skip() + last.count());
        return rows(query)
                .collect(Collectors.groupingBy(
                        row -> Optional.of(row.get(1, Long.class)),
                        Collectors.mapping(row -> row.get(0, Long.class), Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private List<Long> underNone(Stretch<FaqCount> part) {
        return query(UNDER_NONE, Long.class)
                .setFirstResult(Math.toIntExact(part.skip()))
                .setMaxResults(Math.toIntExact(part.count()))
                .getResultList();
    }

    private Map<Long, FaqTeaser> teasers(List<Long> editions) {
        return entities.createQuery("""
                        select new org.wellspring.portal.faq.FaqTeaser(e.id, e.item.slug, e.content.question)
                        from FaqEdition e where e.id in :editions
                        """, FaqTeaser.class)
                .setParameter("editions", editions)
                .getResultStream()
                .collect(Collectors.toMap(FaqTeaser::editionId, Function.identity()));
    }

    /** Words have neither of the signs that mean something to LIKE. */
    private Query query(String statement, Class<?> type) {
        List<String> parts = words.words();
        String having = IntStream.range(0, parts.size())
                .mapToObj(" and s.asked like :word%d"::formatted)
                .collect(Collectors.joining());
        Query query = entities.createNativeQuery(statement.formatted(ASKED + having), type)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at));
        IntStream.range(0, parts.size())
                .forEach(each -> query.setParameter("word" + each, "%" + parts.get(each) + "%"));
        return query;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultStream();
    }
}
