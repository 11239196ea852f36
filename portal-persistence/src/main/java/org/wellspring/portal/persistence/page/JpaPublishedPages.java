package org.wellspring.portal.persistence.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
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
                select new org.wellspring.portal.page.PublishedPages$Shown(
                  e.id, e.content.title, e.content.body, e.validFrom)
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

    @Override
    public List<ItemLink> all(Locale language, Instant at) {
        String query = """
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.language, e.item.slug, e.content.title)
                from PageEdition e where e.item.language = :language and %s order by lower(e.content.title), e.id
                """.formatted(Timeline.CURRENT);
        return entities.createQuery(query, ItemLink.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
