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

    /** The bands are counted before anything else is looked up. */
    private static final String SHARING = """
            select i.id, i.slug, f.question,
              (select count(*) from edition e where e.item_id = i.id and e.kind <> 'WITHDRAWAL'
                and e.valid_from = (select max(x.valid_from) from edition x
                  where x.item_id = i.id and x.valid_from <= :at))
            from (select b.faq_id as id, count(*) as shared from faq_band b where b.band in (:bands) group by b.faq_id) s
            join faq f on f.id = s.id
            join content_item i on i.id = s.id
            where i.language = :language and i.merged_into is null
            order by s.shared desc, i.id
            """;

    private final EntityManager entities;

    @Inject
    JpaFaqBands(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Candidate> sharing(Locale language, Set<Long> bands, Instant at, int limit) {
        List<?> rows = entities.createNativeQuery(SHARING, Object[].class)
                .setParameter("bands", bands)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
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
