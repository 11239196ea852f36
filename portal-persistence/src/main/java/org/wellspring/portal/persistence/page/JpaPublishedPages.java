package org.wellspring.portal.persistence.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.page.PublishedPages;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedPages implements PublishedPages {

    private final EntityManager entities;

    @Inject
    JpaPublishedPages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Shown> find(Locale language, Slug slug, Instant at) {
        String query = """
                select new org.wellspring.portal.page.PublishedPages$Shown(e.content.title, e.content.body, e.validFrom)
                from PageEdition e where e.item.id = %s and %s
                """.formatted(Timeline.SHOWN, Timeline.CURRENT);
        return entities.createQuery(query, Shown.class)
                .setParameter("kind", ItemKind.PAGE)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst();
    }
}
