package org.wellspring.portal.persistence.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wellspring.portal.review.ReviewComment;
import org.wellspring.portal.review.ReviewComments;

@Dependent
public class JpaReviewComments implements ReviewComments {

    private final EntityManager entities;

    @Inject
    public JpaReviewComments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ReviewComment comment) {
        entities.persist(comment);
    }

    @Override
    public Optional<ReviewComment> find(long id) {
        return Optional.ofNullable(entities.find(ReviewComment.class, id));
    }

    @Override
    public List<ReviewComment> on(long itemId) {
        return entities.createQuery("""
                        select c from ReviewComment c where c.itemId = :item and c.deletedAt is null
                        order by case when c.resolvedAt is null then 0 else 1 end, c.madeAt, c.id
                        """, ReviewComment.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    @Override
    public long countOpen(long itemId) {
        return entities.createQuery("""
                        select count(c) from ReviewComment c where c.itemId = :item
                          and c.resolvedAt is null and c.deletedAt is null and c.replyTo is null
                        """, Long.class)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    @Override
    public Map<Long, Long> countOpen(Collection<Long> items) {
        return entities.createQuery("""
                        select c.itemId, count(c) from ReviewComment c
                        where c.itemId in (:items) and c.resolvedBy is null group by c.itemId
                        """, Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
