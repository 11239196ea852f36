package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaItemQueries implements ItemQueries {

    private static final String STANDING = """
            (select max(e.validFrom) from Edition e where e.item = i and e.validFrom <= :at),
            (select max(w.validFrom) from Withdrawal w where w.item = i and w.validFrom <= :at)
            """;

    private final EntityManager entities;

    @Inject
    JpaItemQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ItemOverview> list(ItemKind kind, String title, Instant at, int offset, int limit) {
        return list(kind, title, "", at, offset, limit);
    }

    @Override
    public List<ItemOverview> list(ItemKind kind, String title, ItemStatus status, Instant at, int offset, int limit) {
        return list(kind, title, " and " + standing(status), at, offset, limit);
    }

    private List<ItemOverview> list(ItemKind kind, String title, String condition, Instant at, int offset, int limit) {
        String query = "select i.id, i.language, i.slug, " + titlePath(kind) + ", i.changedAt, i.changedBy, " + STANDING
                + from(kind) + condition + " order by i.changedAt desc, i.id desc";
        return withTitle(entities.createQuery(query, Object[].class), title)
                .setParameter("at", at)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(JpaItemQueries::overview)
                .toList();
    }

    @Override
    public long count(ItemKind kind, String title) {
        return withTitle(entities.createQuery("select count(i)" + from(kind), Long.class), title)
                .getSingleResult();
    }

    @Override
    public long count(ItemKind kind, String title, ItemStatus status, Instant at) {
        String query = "select count(i)" + from(kind) + " and " + standing(status);
        return withTitle(entities.createQuery(query, Long.class), title)
                .setParameter("at", at)
                .getSingleResult();
    }

    @Override
    public ItemStatus status(long id, Instant at) {
        Object[] row = entities.createQuery(
                        "select i.changedAt, " + STANDING + " from ContentItem i where i.id = :id", Object[].class)
                .setParameter("id", id)
                .setParameter("at", at)
                .getSingleResult();
        return status((Instant) row[0], (Instant) row[1], (Instant) row[2]);
    }

    /** The same rule as {@link #status(Instant, Instant, Instant)}, as a condition on the item {@code i}. */
    private static String standing(ItemStatus status) {
        return switch (status) {
            case DRAFT -> "not exists (select e.id from Edition e where e.item = i and e.validFrom <= :at)";
            case TAKEN_BACK -> current("type(e) = Withdrawal");
            case CHANGED -> current("type(e) <> Withdrawal and e.validFrom < i.changedAt");
            case PUBLIC -> current("type(e) <> Withdrawal and e.validFrom >= i.changedAt");
        };
    }

    private static String current(String condition) {
        return "exists (select e.id from Edition e where e.item = i and " + Timeline.CURRENT + " and " + condition
                + ")";
    }

    private static String from(ItemKind kind) {
        return " from " + entity(kind) + " i where lower(" + titlePath(kind) + ") like :title escape '!'";
    }

    private static String entity(ItemKind kind) {
        return switch (kind) {
            case ARTICLE -> "Article";
            case FAQ -> "Faq";
            case DISCLAIMER -> "Disclaimer";
        };
    }

    private static String titlePath(ItemKind kind) {
        return kind == ItemKind.FAQ ? "i.content.question" : "i.content.title";
    }

    private static <T> TypedQuery<T> withTitle(TypedQuery<T> query, String title) {
        String literal =
                title.replace("\0", "").strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return query.setParameter("title", "%" + literal + "%");
    }

    private static ItemOverview overview(Object[] row) {
        return new ItemOverview(
                (Long) row[0],
                (Locale) row[1],
                (Slug) row[2],
                (String) row[3],
                status((Instant) row[4], (Instant) row[6], (Instant) row[7]),
                (Instant) row[4],
                (String) row[5]);
    }

    private static ItemStatus status(Instant changedAt, Instant lastEdition, Instant lastWithdrawal) {
        if (lastEdition == null) {
            return ItemStatus.DRAFT;
        }
        if (lastEdition.equals(lastWithdrawal)) {
            return ItemStatus.TAKEN_BACK;
        }
        return changedAt.isAfter(lastEdition) ? ItemStatus.CHANGED : ItemStatus.PUBLIC;
    }
}
