package org.wellspring.portal.persistence.disclaimer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.DisclaimerPage;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.disclaimer.StandingDisclaimers.Standing;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaPublishedDisclaimers implements PublishedDisclaimers {

    private static final String PUBLIC =
            " from DisclaimerEdition e where e.item.language = :language and " + Timeline.CURRENT;

    private static final String STANDING = """
            select e.id, own.slug, d.title, d.body, d.region, %s
            from disclaimer_edition d
            join edition e on e.id = d.id
            join content_item own on own.id = e.item_id
            left join content_item t on t.id = d.topic_id
            where own.language = :language and d.scope in ('PORTAL', 'TOPIC') and %s
            order by
              case d.scope when 'PORTAL' then 1 else 2 end,
              case d.region when 'EVERYWHERE' then 1 when 'US' then 2 when 'EU' then 3 else 4 end,
              own.id
            """.formatted(Timeline.standInRow("t"), Timeline.SHOWN_ROW);

    private final EntityManager entities;

    @Inject
    public JpaPublishedDisclaimers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DisclaimerPage> find(Locale language, Slug slug, Instant at) {
        String query =
                """
                select e.content.title, e.content.text, e.validFrom, e.id, e.content.region,
                  (select min(f.validFrom) from DisclaimerEdition f where f.item = e.item),
                  (select count(f) from DisclaimerEdition f where f.item = e.item and f.validFrom <= :at)
                """ + " from DisclaimerEdition e where e.item.id = " + Timeline.SHOWN + " and " + Timeline.CURRENT;
        return entities.createQuery(query, Object[].class)
                .setParameter("language", language)
                .setParameter("kind", ItemKind.DISCLAIMER)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> new DisclaimerPage(
                        (Long) row[3],
                        language,
                        slug,
                        (String) row[0],
                        (RichText) row[1],
                        (Region) row[4],
                        (Instant) row[5],
                        (Instant) row[2],
                        Math.toIntExact((Long) row[6])));
    }

    @Override
    public List<DisclaimerEntry> all(Locale language, Instant at) {
        String query = """
                select new org.wellspring.portal.disclaimer.DisclaimerEntry(
                  e.id, e.item.slug, e.content.title, e.content.text, e.content.region)
                """ + PUBLIC + " order by lower(e.content.title), e.id";
        return entities.createQuery(query, DisclaimerEntry.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public StandingDisclaimers standing(Locale language, Instant at) {
        Stream<Tuple> rows = entities.createNativeQuery(STANDING, Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .getResultStream();
        return new StandingDisclaimers(
                rows.map(JpaPublishedDisclaimers::standing).toList(), new TopicTree(entities).parents(at));
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                new DisclaimerEntry(
                        row.get(0, Long.class),
                        new Slug(row.get(1, String.class)),
                        row.get(2, String.class),
                        RichText.ofStored(row.get(3, String.class)),
                        Region.valueOf(row.get(4, String.class))),
                row.get(5, Long.class));
    }
}
