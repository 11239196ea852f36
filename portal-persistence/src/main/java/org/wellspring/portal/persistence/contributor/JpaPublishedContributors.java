package org.wellspring.portal.persistence.contributor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.contributor.ContributorPage;
import org.wellspring.portal.contributor.PublishedContributors;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedContributors implements PublishedContributors {

    private final EntityManager entities;

    @Inject
    JpaPublishedContributors(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ContributorPage> find(Locale language, Slug slug, Instant at) {
        String query = """
                select new org.wellspring.portal.contributor.ContributorPage(e.id, e.item.id, e.content)
                from ContributorEdition e where e.item.id = %s and %s
                """.formatted(Timeline.SHOWN, Timeline.CURRENT);
        return entities.createQuery(query, ContributorPage.class)
                .setParameter("kind", ItemKind.CONTRIBUTOR)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst();
    }
}
