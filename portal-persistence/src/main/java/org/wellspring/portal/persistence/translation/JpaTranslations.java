package org.wellspring.portal.persistence.translation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.translation.Translation;
import org.wellspring.portal.translation.Translations;

@Dependent
public class JpaTranslations implements Translations {

    private final EntityManager entities;

    @Inject
    public JpaTranslations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Translation translation) {
        entities.persist(translation);
    }

    /** At once: the item may be tied to another original in the same transaction. */
    @Override
    public void remove(Translation translation) {
        entities.remove(translation);
        entities.flush();
    }

    @Override
    public Optional<Translation> of(ContentItem item) {
        return Optional.ofNullable(entities.find(Translation.class, item.id()));
    }

    @Override
    public List<Translation> from(ContentItem original) {
        return entities.createQuery(
                        "select t from Translation t join fetch t.item where t.original = :original order by t.language",
                        Translation.class)
                .setParameter("original", original)
                .getResultList();
    }
}
