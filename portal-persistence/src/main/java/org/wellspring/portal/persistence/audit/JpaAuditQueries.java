package org.wellspring.portal.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.inspection.AuditQueries;
import org.wellspring.portal.inspection.EntryFilter;

@Dependent
class JpaAuditQueries implements AuditQueries {

    private final EntityManager entities;

    @Inject
    JpaAuditQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AuditEntry> list(EntryFilter filter, int offset, int limit) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = build.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.where(conditions(filter, entry, build)).orderBy(build.desc(entry.get("number")));
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(EntryFilter filter) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(build.count(entry)).where(conditions(filter, entry, build));
        return entities.createQuery(query).getSingleResult();
    }

    private static Predicate[] conditions(EntryFilter filter, Root<AuditEntry> entry, CriteriaBuilder build) {
        return Stream.of(
                        filter.act().map(act -> build.equal(entry.get("act"), act.name())),
                        filter.person().map(person -> concerns(kept(person), entry, build)),
                        filter.item().map(item -> isAboutItem(item, entry, build)),
                        filter.from().map(from -> build.greaterThanOrEqualTo(entry.get("at"), from)),
                        filter.until().map(until -> build.lessThan(entry.get("at"), until)))
                .flatMap(Optional::stream)
                .toArray(Predicate[]::new);
    }

    /** PostgreSQL fails on a NUL character in a query; the record has a replacement in its place. */
    private static String kept(String person) {
        return Account.normalised(person).replace('\0', '\uFFFD');
    }

    private static Predicate concerns(String person, Root<AuditEntry> entry, CriteriaBuilder build) {
        return build.or(
                build.equal(entry.get("actor"), person),
                build.and(
                        build.equal(build.lower(entry.get("subjectId")), person),
                        build.equal(entry.get("subjectKind"), Subject.ACCOUNT_KIND)));
    }

    private static Predicate isAboutItem(long item, Root<AuditEntry> entry, CriteriaBuilder build) {
        return build.and(
                build.equal(entry.get("subjectId"), Long.toString(item)),
                build.notEqual(entry.get("subjectKind"), Subject.ACCOUNT_KIND));
    }
}
