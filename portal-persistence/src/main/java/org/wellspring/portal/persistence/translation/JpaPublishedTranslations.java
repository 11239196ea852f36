package org.wellspring.portal.persistence.translation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;
import org.wellspring.portal.translation.PublishedTranslations;

@Dependent
public class JpaPublishedTranslations implements PublishedTranslations {

    private final EntityManager entities;

    @Inject
    public JpaPublishedTranslations(EntityManager entities) {
        this.entities = entities;
    }

    /** An original stands for itself, so that all that are tied have the same number there. */
    @Override
    public List<Counterpart> of(ItemKind kind, Locale language, Slug slug, Instant at) {
        String query = """
                select new org.wellspring.portal.translation.Counterpart(i.language, i.slug)
                from Edition e join e.item i left join Translation t on t.item = i
                where coalesce(t.original.id, i.id) = (
                    select coalesce(own.original.id, shown.id) from ContentItem shown
                    left join Translation own on own.item = shown where shown.id = %s)
                  and i.language <> :language and type(e) <> Withdrawal and %s
                """.formatted(Timeline.SHOWN, Timeline.CURRENT);
        return entities.createQuery(query, Counterpart.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
