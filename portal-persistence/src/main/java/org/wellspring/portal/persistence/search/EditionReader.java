package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** Reads from the database what the index has to hold: the editions that are public or will be. */
@Dependent
class EditionReader {

    /** An edition counts until the next one of its item begins; what is over by now counts no more. */
    private static final String LIVE = """
            select e.id, e.validFrom,
              (select min(n.validFrom) from Edition n where n.item = i and n.validFrom > e.validFrom),
              (select min(f.validFrom) from Edition f where f.item = i and type(f) <> Withdrawal),
              i.language, i.slug, %s
            from %s e join e.item i where i.id in :items and e.validFrom is not null
              and e.validFrom >= coalesce(
                (select max(x.validFrom) from Edition x where x.item = i and x.validFrom <= :now), e.validFrom)
            """;

    /** Where editions of a kind have their words: title, a few words, text, the day they say they were posted. */
    enum Kind {
        ARTICLE("ArticleEdition", "c.title, c.standfirst, c.body, c.postedOn", "topics"),
        FAQ("FaqEdition", "c.question, '', c.answer, null", "topics"),
        DISCLAIMER("DisclaimerEdition", "c.title, '', c.text, null", "topic"),
        TOPIC("TopicEdition", "c.name, c.summary, null, null", null),
        CONTRIBUTOR(
                "ContributorEdition", "c.name, concat(c.qualifications, ' ', c.affiliation), c.biography, null", null),
        PAGE("PageEdition", "c.title, '', c.body, null", null);

        private final String entity;
        private final String words;
        private final String topics;

        Kind(String entity, String words, String topics) {
            this.entity = entity;
            this.words = words.replace("c.", "e.content.");
            this.topics = topics;
        }
    }

    private final EntityManager entities;

    @Inject
    EditionReader(EntityManager entities) {
        this.entities = entities;
    }

    /** How many items there are to be read. */
    long count() {
        return entities.createQuery("select count(i) from ContentItem i where i.lastEdition > 0", Long.class)
                .getSingleResult();
    }

    /** The numbers of items that have an edition, in order. */
    List<Long> itemsAfter(long item, int limit) {
        return entities.createQuery(
                        "select i.id from ContentItem i where i.id > :item and i.lastEdition > 0 order by i.id",
                        Long.class)
                .setParameter("item", item)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The numbers of all editions of the items, whether they count or not. */
    List<Long> editionsOf(Collection<Long> items) {
        return entities.createQuery("select e.id from Edition e where e.item.id in :items", Long.class)
                .setParameter("items", items)
                .getResultList();
    }

    /**
     * The items' editions that count now or will.
     *
     * @param zone in which it is told on what day an item was first published that does not say when it was posted
     */
    List<IndexedEdition> read(Collection<Long> items, Instant now, ZoneId zone) {
        return Stream.of(Kind.values())
                .flatMap(kind -> read(kind, items, now, zone))
                .toList();
    }

    private Stream<IndexedEdition> read(Kind kind, Collection<Long> items, Instant now, ZoneId zone) {
        List<Object[]> rows = entities.createQuery(LIVE.formatted(kind.words, kind.entity), Object[].class)
                .setParameter("items", items)
                .setParameter("now", Timeline.exact(now))
                .getResultList();
        Map<Long, List<Long>> topics = topics(kind, rows);
        return rows.stream().map(row -> edition(kind, row, topics.getOrDefault((Long) row[0], List.of()), zone));
    }

    private Map<Long, List<Long>> topics(Kind kind, List<Object[]> rows) {
        if (kind.topics == null || rows.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e.id, t.id from %s e join e.%s t where e.id in :editions"
                                .formatted(kind.entity, kind.topics),
                        Object[].class)
                .setParameter("editions", rows.stream().map(row -> row[0]).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    private static IndexedEdition edition(Kind kind, Object[] row, List<Long> topics, ZoneId zone) {
        Locale language = (Locale) row[4];
        LocalDate posted = (LocalDate) row[9];
        return new IndexedEdition(
                (Long) row[0],
                (Instant) row[1],
                (Instant) row[2],
                ItemKind.valueOf(kind.name()),
                language,
                (Slug) row[5],
                posted == null ? LocalDate.ofInstant((Instant) row[3], zone) : posted,
                topics,
                new IndexedEdition.Words(language, (String) row[6], text((String) row[7], (RichText) row[8])));
    }

    private static String text(String inShort, RichText text) {
        return text == null ? inShort : (inShort + "\n" + text.readingText()).strip();
    }
}
