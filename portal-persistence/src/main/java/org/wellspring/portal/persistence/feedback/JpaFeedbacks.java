package org.wellspring.portal.persistence.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.feedback.Feedback;
import org.wellspring.portal.feedback.FeedbackTally;
import org.wellspring.portal.feedback.Feedbacks;

@Dependent
class JpaFeedbacks implements Feedbacks {

    private static final String WAITING = " where f.comment <> '' and f.readBy is null";

    private final EntityManager entities;

    @Inject
    JpaFeedbacks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Feedback feedback) {
        entities.persist(feedback);
    }

    @Override
    public Optional<Feedback> find(long id) {
        return Optional.ofNullable(entities.find(Feedback.class, id));
    }

    @Override
    public List<Feedback> waiting(int offset, int limit) {
        return entities.createQuery(
                        "select f from Feedback f join fetch f.item" + WAITING + " order by f.givenOn desc, f.id desc",
                        Feedback.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countWaiting() {
        return entities.createQuery("select count(f) from Feedback f" + WAITING, Long.class)
                .getSingleResult();
    }

    @Override
    public List<FeedbackTally> leastHelpful(LocalDate since, int limit) {
        List<Object[]> rows = entities.createQuery("""
                        select i, sum(case when f.helpful then 1 else 0 end) as good,
                          sum(case when f.helpful then 0 else 1 end) as bad
                        from Feedback f join f.item i where f.givenOn >= :since
                        group by i having sum(case when f.helpful then 0 else 1 end) > 0
                        order by bad desc, good, i.id
                        """, Object[].class)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaFeedbacks::tally).toList();
    }

    private static FeedbackTally tally(Object[] row) {
        ContentItem item = (ContentItem) row[0];
        return new FeedbackTally(item.id(), item.kind(), item.title(), (Long) row[1], (Long) row[2]);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        entities.createQuery("delete from Feedback f where f.givenOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
