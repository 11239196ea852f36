package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;

@Dependent
public class JpaItemQueries implements ItemQueries {

    /** The revision of the current edition, if any, whether it is a withdrawal, and how many editions are planned. */
    private static final String STANDING = """
            (select e.revision from Edition e where e.item = i and %1$s),
            (select count(e) from Withdrawal e where e.item = i and %1$s),
            (select count(p) from Edition p where p.item = i and p.validFrom > :at)
            """.formatted(Timeline.CURRENT);

    /** What an overview needs of the item {@code i}, whose title has a path of its own. */
    private static final String SELECTED =
            "select i.id, i.language, i.slug, %s, i.changedAt, i.changedBy, i.stage, i.revision, " + STANDING;

    private static final String NEVER_SHOWN =
            "not exists (select e.id from Edition e where e.item = i and e.validFrom <= :at)";

    private static final String PLANNED = "exists (select p.id from Edition p where p.item = i and p.validFrom > :at)";

    private final EntityManager entities;

    @Inject
    public JpaItemQueries(EntityManager entities) {
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
        String query =
                SELECTED.formatted(titlePath(kind)) + from(kind) + condition + " order by i.changedAt desc, i.id desc";
        return withTitle(entities.createQuery(query, Object[].class), title)
                .setParameter("at", Timeline.exact(at))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(JpaItemQueries::overview)
                .toList();
    }

    @Override
    public Map<Long, String> titles(Collection<Long> ids) {
        return entities.createQuery("select i from ContentItem i where i.id in :ids", ContentItem.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ContentItem::id, ContentItem::title));
    }

    @Override
    public List<ItemOverview> inStage(ItemKind kind, Stage stage, Instant at, int limit) {
        String query = SELECTED.formatted(titlePath(kind)) + " from "
                + Entities.of(kind).getSimpleName() + " i where i.stage = :stage order by i.changedAt, i.id";
        return entities.createQuery(query, Object[].class)
                .setParameter("stage", stage)
                .setParameter("at", Timeline.exact(at))
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
                .setParameter("at", Timeline.exact(at))
                .getSingleResult();
    }

    @Override
    public ItemStatus status(long id, Instant at) {
        Object[] row = entities.createQuery(
                        "select i.revision, " + STANDING + " from ContentItem i where i.id = :id", Object[].class)
                .setParameter("id", id)
                .setParameter("at", Timeline.exact(at))
                .getSingleResult();
        return status(row, 0);
    }

    /** The same rule as {@link #status(Object[], int)}, as a condition on the item {@code i}. */
    private static String standing(ItemStatus status) {
        return switch (status) {
            case DRAFT -> NEVER_SHOWN + " and not " + PLANNED;
            case SCHEDULED -> NEVER_SHOWN + " and " + PLANNED;
            case TAKEN_BACK -> current("type(e) = Withdrawal");
            case CHANGED -> current("type(e) <> Withdrawal and e.revision <> i.revision");
            case PUBLIC -> current("type(e) <> Withdrawal and e.revision = i.revision");
        };
    }

    private static String current(String condition) {
        return "exists (select e.id from Edition e where e.item = i and " + Timeline.CURRENT + " and " + condition
                + ")";
    }

    private static String from(ItemKind kind) {
        return " from " + Entities.of(kind).getSimpleName() + " i where lower(" + titlePath(kind)
                + ") like :title escape '!'";
    }

    private static String titlePath(ItemKind kind) {
        return "i." + Entities.title(kind);
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
                status(row, 7),
                (Stage) row[6],
                (Instant) row[4],
                (String) row[5]);
    }

    /** @param at where the item's revision stands in the row, with {@link #STANDING} behind it */
    private static ItemStatus status(Object[] row, int at) {
        if (row[at + 1] == null) {
            return (Long) row[at + 3] > 0 ? ItemStatus.SCHEDULED : ItemStatus.DRAFT;
        }
        if ((Long) row[at + 2] > 0) {
            return ItemStatus.TAKEN_BACK;
        }
        return row[at].equals(row[at + 1]) ? ItemStatus.PUBLIC : ItemStatus.CHANGED;
    }
}
