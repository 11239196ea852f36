package org.wellspring.portal.persistence.faq;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wellspring.portal.faq.FaqBands;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaFaqBands implements FaqBands {

    /** By the index on bands alone; joined with anything else, H2 would look at every question. */
    private static final String SHARING = """
            select b.faq_id from faq_band b where b.band in (:bands) group by b.faq_id order by count(*) desc, b.faq_id
            """;

    private static final String TOLD = """
            select i.id, i.slug, f.question,
              (select count(*) from edition e where e.item_id = i.id and e.kind <> 'WITHDRAWAL'
                and e.valid_from = (select max(x.valid_from) from edition x
                  where x.item_id = i.id and x.valid_from <= :at))
            from faq f join content_item i on i.id = f.id
            where f.id in (:ids) and i.language = :language and i.merged_into is null and i.trashed_at is null
            """;

    private final EntityManager entities;

    @Inject
    JpaFaqBands(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Candidate> sharing(Locale language, Set<Long> bands, Instant at, int limit) {
        List<?> ids = entities.createNativeQuery(SHARING, Long.class)
                .setParameter("bands", bands)
                .setMaxResults(limit)
                .getResultList();
        List<?> rows = entities.createNativeQuery(TOLD, Object[].class)
                .setParameter("ids", ids.isEmpty() ? List.of(0L) : ids)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Candidate(
                        ((Number) row[0]).longValue(),
                        new Slug((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).longValue() > 0))
                .toList();
    }
}
