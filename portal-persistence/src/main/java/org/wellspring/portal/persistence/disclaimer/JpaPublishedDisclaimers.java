package org.wellspring.portal.persistence.disclaimer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.DisclaimerPage;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedDisclaimers implements PublishedDisclaimers {

    private static final String PUBLIC =
            " from DisclaimerEdition e where e.item.language = :language and " + Timeline.CURRENT;

    private final EntityManager entities;

    @Inject
    JpaPublishedDisclaimers(EntityManager entities) {
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
}
