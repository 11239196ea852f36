package org.wellspring.portal.persistence.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.review.Suggestion;
import org.wellspring.portal.review.Suggestions;

@Dependent
public class JpaSuggestions implements Suggestions {

    private final EntityManager entities;

    @Inject
    public JpaSuggestions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Suggestion suggestion) {
        entities.persist(suggestion);
    }

    @Override
    public Optional<Suggestion> find(long id) {
        return Optional.ofNullable(entities.find(Suggestion.class, id));
    }

    @Override
    public List<Suggestion> on(long itemId) {
        return entities.createQuery("""
                        select s from Suggestion s where s.itemId = :item
                        order by case when s.decidedAt is null then 0 else 1 end, s.madeAt desc, s.id desc
                        """, Suggestion.class)
                .setParameter("item", itemId)
                .getResultList();
    }
}
