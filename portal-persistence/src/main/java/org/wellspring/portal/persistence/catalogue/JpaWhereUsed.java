package org.wellspring.portal.persistence.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.catalogue.DisclaimerUses;
import org.wellspring.portal.catalogue.TopicUses;
import org.wellspring.portal.catalogue.Use;
import org.wellspring.portal.catalogue.Uses;
import org.wellspring.portal.catalogue.WhereUsed;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;

/** Of one instance, so that a page that is kept between requests can hold it. */
@ApplicationScoped
public class JpaWhereUsed implements WhereUsed {

    private static final int FIRST = 20;

    /** The item and all that became parts of it, one after the other. */
    private static final String PARTS = """
            with recursive part (id) as (
              select i.id from content_item i where i.id = :item
              union all
              select i.id from part join content_item i on i.merged_into = part.id
            )
            select id from part
            """;

    /** The articles whose draft names one of the items in the list. */
    private static final String DRAFTED = "select d.id from Article d join d.%s n where n.id in :parts";

    private static final String ATTACHED =
            "select e.item.id from ArticleEdition e join e.%s n where n.id in :parts and " + Timeline.CURRENT;

    private static final String CREDITED = "select e.item.id from ArticleEdition e left join e.authors n"
            + " left join e.medicalReviewer m where (n.id in :parts or m.id in :parts) and " + Timeline.CURRENT;

    private static final String CREDITED_IN_DRAFT = "select d.id from Article d left join d.authors n"
            + " left join d.medicalReviewer m where n.id in :parts or m.id in :parts";

    private static final String OF_TOPICS = ATTACHED.formatted("topics");

    private static final String OF_LANGUAGE =
            "select e.item.id from ArticleEdition e where e.item.language = (select i.language from ContentItem i"
                    + " where i.id in :parts and i.mergedInto is null) and " + Timeline.CURRENT;

    private final EntityManager entities;

    protected JpaWhereUsed() {
        this(null);
    }

    @Inject
    public JpaWhereUsed(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Uses ofFaq(long id, Instant at) {
        List<Long> parts = parts(id);
        return uses(ATTACHED.formatted("faqs"), parts, DRAFTED.formatted("faqs"), parts, at);
    }

    @Override
    public Uses ofContributor(long id, Instant at) {
        List<Long> parts = parts(id);
        return uses(CREDITED, parts, CREDITED_IN_DRAFT, parts, at);
    }

    @Override
    public DisclaimerUses ofDisclaimer(long id, Instant at) {
        List<Long> parts = parts(id);
        Optional<Object[]> shown = entities.createQuery(
                        "select e.content.scope, t.id from DisclaimerEdition e left join e.topic t where e.item.id = :id and "
                                + Timeline.CURRENT,
                        Object[].class)
                .setParameter("id", id)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst();
        Optional<Scope> scope = shown.map(row -> (Scope) row[0]);
        String drafted = DRAFTED.formatted("disclaimers");
        Uses articles = switch (scope.orElse(Scope.ARTICLE)) {
            case PORTAL -> uses(OF_LANGUAGE, parts, drafted, parts, at);
            case TOPIC -> uses(OF_TOPICS, topics((Long) shown.orElseThrow()[1], at), drafted, parts, at);
            case ARTICLE ->
                uses(ATTACHED.formatted("disclaimers"), shown.isEmpty() ? List.of() : parts, drafted, parts, at);
        };
        return new DisclaimerUses(scope, articles);
    }

    /** The topic and all under it, with what was merged into them. */
    private List<Long> topics(Long topic, Instant at) {
        return new TopicTree(entities)
                .under(topic, at).stream()
                        .flatMap(each -> parts(each).stream())
                        .distinct()
                        .toList();
    }

    /** @param shownParts what {@code :parts} stands for in {@code shown} */
    private Uses uses(String shown, List<Long> shownParts, String drafted, List<Long> parts, Instant at) {
        Map<String, List<Long>> sets = Map.of("shownParts", shownParts, "parts", parts);
        String isShown = "a.id in (" + shown.replace(":parts", ":shownParts") + ")";
        String isDrafted = "a.id in (" + drafted + ") and a.mergedInto is null and a.trashed.at is null";
        TypedQuery<Use> first = entities.createQuery("""
                select new org.wellspring.portal.catalogue.Use(a.id, a.content.title,
                  case when %1$s then true else false end, case when %2$s then true else false end)
                from Article a where %1$s or %2$s order by lower(a.content.title), a.id
                """.formatted(isShown, isDrafted), Use.class);
        sets.forEach(first::setParameter);
        return new Uses(
                count(shown, at, shownParts),
                count(drafted, null, parts),
                first.setParameter("at", Timeline.exact(at))
                        .setMaxResults(FIRST)
                        .getResultList());
    }

    private long count(String ids, Instant at, List<Long> parts) {
        TypedQuery<Long> query = entities.createQuery(
                        "select count(a) from Article a where a.mergedInto is null and a.trashed.at is null and a.id in ("
                                + ids + ")",
                        Long.class)
                .setParameter("parts", parts);
        return (at == null ? query : query.setParameter("at", Timeline.exact(at))).getSingleResult();
    }

    @Override
    public TopicUses ofTopic(long id, Instant at) {
        List<Long> parts = parts(id);
        return new TopicUses(
                either(
                        "Article",
                        "select d.id from Article d join d.topics t where t.id in :parts",
                        "ArticleEdition e join e.topics t",
                        parts,
                        at),
                either(
                        "Faq",
                        "select d.id from Faq d join d.topics t where t.id in :parts",
                        "FaqEdition e join e.topics t",
                        parts,
                        at),
                either(
                        "Topic",
                        "select d.id from Topic d where d.parent.id in :parts",
                        "TopicEdition e join e.parent t",
                        parts,
                        at),
                either(
                        "Disclaimer",
                        "select d.id from Disclaimer d where d.topic.id in :parts",
                        "DisclaimerEdition e join e.topic t",
                        parts,
                        at));
    }

    private long either(String entity, String drafted, String shown, List<Long> parts, Instant at) {
        return entities.createQuery("""
                        select count(i) from %s i where i.mergedInto is null and i.trashed.at is null and (i.id in (%s)
                          or i.id in (select e.item.id from %s where t.id in :parts and %s))
                        """.formatted(entity, drafted, shown, Timeline.CURRENT), Long.class)
                .setParameter("parts", parts)
                .setParameter("at", Timeline.exact(at))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Long> parts(long id) {
        return entities.createNativeQuery(PARTS, Long.class)
                .setParameter("item", id)
                .getResultList();
    }
}
