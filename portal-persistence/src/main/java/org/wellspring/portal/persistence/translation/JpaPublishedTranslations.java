package org.wellspring.portal.persistence.translation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;
import org.wellspring.portal.translation.PublishedTranslations;

@Dependent
public class JpaPublishedTranslations implements PublishedTranslations {

    /** The number of the original of what the address shows; an original stands for itself. */
    private static final String ORIGINAL = """
            select coalesce(t.original_id, a.item_id)
            from address_claim a left join translation t on t.item_id = a.item_id
            where a.kind = :kind and a.language = :language and a.slug = :slug and a.is_alias = false
              and a.since = (select max(b.since) from address_claim b
                where b.kind = :kind and b.language = :language and b.slug = :slug and b.since <= :at)
              and a.since = (select max(c.since) from address_claim c
                where c.item_id = a.item_id and c.is_alias = false and c.since <= :at)
            """;

    private static final String TIED = """
            select i.language, i.slug
            from content_item i join showing s on s.item_id = i.id and %2$s
            where i.language <> :language and i.id in (
              %1$s union select m.item_id from translation m where m.original_id = (%1$s))
            """.formatted(ORIGINAL, Showings.AT);

    private final EntityManager entities;

    @Inject
    public JpaPublishedTranslations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Counterpart> of(ItemKind kind, Locale language, Slug slug, Instant at) {
        Stream<Tuple> rows = entities.createNativeQuery(TIED, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("language", language.toLanguageTag())
                .setParameter("slug", slug.value())
                .setParameter("at", Timeline.exact(at))
                .getResultStream();
        return rows.map(row -> new Counterpart(
                        Locale.forLanguageTag(row.get(0, String.class)), new Slug(row.get(1, String.class))))
                .toList();
    }
}
