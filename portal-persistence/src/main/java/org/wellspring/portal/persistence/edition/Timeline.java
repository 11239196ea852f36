package org.wellspring.portal.persistence.edition;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.text.Slug;

/** The rule that every reader's query shares: an item's edition at an instant is its latest one until then. */
public final class Timeline {

    /** A condition on the edition {@code e}, to be completed by the parameter {@code at}. */
    public static final String CURRENT =
            "e.validFrom = (select max(x.validFrom) from Edition x where x.item = e.item and x.validFrom <= :at)";

    private Timeline() {}

    /** What the address of an item of this type means at the instant. */
    public static Presence presence(
            EntityManager entities, Class<? extends ContentItem> type, Locale language, Slug slug, Instant at) {
        return entities.createQuery("""
                        select e from Edition e
                        where type(e.item) = :type and e.item.language = :language and e.item.slug = :slug and %s
                        """.formatted(CURRENT), Edition.class)
                .setParameter("type", type)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .map(edition -> edition instanceof Withdrawal ? Presence.GONE : Presence.PUBLIC)
                .orElse(Presence.UNKNOWN);
    }
}
