package org.wellspring.portal.persistence.redirect;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.redirect.NearbyItem;
import org.wellspring.portal.redirect.NearbyItems;
import org.wellspring.portal.text.Slug;

/** One statement, whatever the number of parts. */
@Dependent
class SqlNearbyItems implements NearbyItems {

    private static final String NEARBY = """
            select n.kind, n.slug, coalesce(a.title, p.title, d.title, f.question, t.name, c.name) as shown
            from (
              select i.id, i.slug, s.kind, s.edition_id
              from content_item i join showing s on s.item_id = i.id and %s
              where i.language = :language and (%%s)
              order by abs(length(i.slug) - :length), i.id fetch next :limit rows only) n
            left join article_edition a on a.id = n.edition_id
            left join page_edition p on p.id = n.edition_id
            left join disclaimer_edition d on d.id = n.edition_id
            left join faq_edition f on f.id = n.edition_id
            left join topic_edition t on t.id = n.edition_id
            left join contributor_edition c on c.id = n.edition_id
            order by abs(length(n.slug) - :length), n.id
            """.formatted(Showings.AT);

    private final EntityManager entities;

    @Inject
    SqlNearbyItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<NearbyItem> having(Locale language, List<String> parts, int length, Instant at, int limit) {
        String any = IntStream.range(0, parts.size())
                .mapToObj(part -> "i.slug like :part" + part)
                .collect(Collectors.joining(" or "));
        Query query = entities.createNativeQuery(NEARBY.formatted(any), Tuple.class);
        // A slug has neither of the signs that mean something to LIKE.
        IntStream.range(0, parts.size())
                .forEach(part -> query.setParameter("part" + part, "%" + parts.get(part) + "%"));
        Stream<Tuple> rows = query.setParameter("language", language.toLanguageTag())
                .setParameter("length", length)
                .setParameter("at", Timeline.exact(at))
                .setParameter("limit", limit)
                .getResultStream();
        return rows.map(row -> new NearbyItem(
                        ItemKind.valueOf(row.get(0, String.class)),
                        language,
                        new Slug(row.get(1, String.class)),
                        row.get(2, String.class)))
                .toList();
    }
}
