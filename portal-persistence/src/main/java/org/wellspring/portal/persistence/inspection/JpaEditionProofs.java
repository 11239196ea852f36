package org.wellspring.portal.persistence.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.inspection.EditionFlaw;
import org.wellspring.portal.inspection.EditionProofs;

@Dependent
class JpaEditionProofs implements EditionProofs {

    private final EntityManager entities;

    @Inject
    JpaEditionProofs(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was read before is let go, so that never more than a page is held. Items come along: one that an article of the
     * page names as a contributor must not be there already as a stand-in of no kind.
     */
    @Override
    public List<Edition> after(long id, int limit) {
        entities.clear();
        return entities.createQuery(
                        "select e from Edition e join fetch e.item where e.id > :id order by e.id", Edition.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<EditionFlaw> unrecorded() {
        return first("""
                select e.item_id, e.number from edition e
                where e.kind <> 'WITHDRAWAL' and e.published_at >= (select min(f.recorded_at) from audit_entry f)
                  and not exists (select 1 from audit_entry a
                    where a.subject_id = cast(e.item_id as varchar)
                      and a.value_after like concat('edition ', e.number, ' from %SHA-256 ', e.digest, '%'))
                order by e.id
                """, EditionFlaw.Reason.EDITION_UNRECORDED);
    }

    @Override
    public Optional<EditionFlaw> missing() {
        return first("""
                select cast(a.subject_id as bigint),
                  cast(substring(a.value_after from 9 for position(' from ' in a.value_after) - 9) as integer)
                from audit_entry a
                where a.value_after like 'edition % from %'
                  and not exists (select 1 from edition e
                    where cast(e.item_id as varchar) = a.subject_id
                      and a.value_after like concat('edition ', e.number, ' from %'))
                order by a.number
                """, EditionFlaw.Reason.EDITION_MISSING);
    }

    private Optional<EditionFlaw> first(String query, EditionFlaw.Reason reason) {
        List<?> rows = entities.createNativeQuery(query, Object[].class)
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new EditionFlaw(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), reason));
    }
}
