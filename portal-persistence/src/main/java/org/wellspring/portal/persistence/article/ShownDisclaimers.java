package org.wellspring.portal.persistence.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** The disclaimers that an article's edition shows: those for all, for its topics and what lies above, and its own. */
record ShownDisclaimers(EntityManager entities) {

    private static final String QUERY =
            TopicTree.ABOVE + """
            select e.id, own.slug, d.title, d.body, d.region
            from disclaimer_edition d
            join edition e on e.id = d.id
            join content_item own on own.id = e.item_id
            left join content_item t on t.id = d.topic_id
            where own.language = :language and %s and (
              d.scope = 'PORTAL'
              or d.scope = 'TOPIC' and %s in (select r.topic_id from reached r)
              or d.scope = 'ARTICLE' and own.id in (
                select %s from article_edition_disclaimer a join content_item i on i.id = a.disclaimer_id
                where a.edition_id = :start))
            order by
              case d.scope when 'PORTAL' then 1 when 'TOPIC' then 2 else 3 end,
              case d.region when 'EVERYWHERE' then 1 when 'US' then 2 when 'EU' then 3 else 4 end,
              own.id
            """.formatted(Timeline.SHOWN_ROW, Timeline.standInRow("t"), Timeline.standInRow("i"));

    @SuppressWarnings("unchecked")
    List<DisclaimerEntry> by(Locale language, long articleEdition, Instant at) {
        Stream<Tuple> rows = entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("start", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultStream();
        return rows.map(row -> new DisclaimerEntry(
                        row.get(0, Long.class),
                        new Slug(row.get(1, String.class)),
                        row.get(2, String.class),
                        RichText.ofStored(row.get(3, String.class)),
                        Region.valueOf(row.get(4, String.class))))
                .toList();
    }
}
