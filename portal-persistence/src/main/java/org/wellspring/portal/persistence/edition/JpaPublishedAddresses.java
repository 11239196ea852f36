package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.PublishedAddresses;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedAddresses implements PublishedAddresses {

    private final EntityManager entities;

    @Inject
    JpaPublishedAddresses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Whereabouts whereabouts(ItemKind kind, Locale language, Slug slug, Instant at) {
        String query = """
                select a.item.id, own.slug from AddressClaim a join AddressClaim own on own.item = a.item
                where a.kind = :kind and a.language = :language and a.slug = :slug
                  and a.since = (select max(b.since) from AddressClaim b
                    where b.kind = :kind and b.language = :language and b.slug = :slug and b.since <= :at)
                  and own.alias = false
                  and own.since = (select max(c.since) from AddressClaim c
                    where c.item = a.item and c.alias = false and c.since <= :at)
                """;
        return entities.createQuery(query, Object[].class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> new Whereabouts(
                        presence((Long) row[0], at), Optional.of((Slug) row[1]).filter(own -> !own.equals(slug))))
                .orElse(Whereabouts.UNKNOWN);
    }

    private Presence presence(Long item, Instant at) {
        return entities.createQuery(
                        "select e from Edition e where e.item.id = :item and " + Timeline.CURRENT, Edition.class)
                .setParameter("item", item)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(edition -> edition instanceof Withdrawal ? Presence.GONE : Presence.PUBLIC)
                .orElse(Presence.UNKNOWN);
    }
}
