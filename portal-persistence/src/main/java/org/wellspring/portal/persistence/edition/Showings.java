package org.wellspring.portal.persistence.edition;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.wellspring.portal.edition.ItemKind;

/**
 * Which edition readers see from when until when, kept beside the line of editions: lists of many items count, sort and
 * skip by it, and need not ask for each item's latest edition.
 */
public record Showings(EntityManager entities) {

    /** A condition on a row {@code s} of {@code showing}, to be completed by the parameter {@code at}. */
    public static final String AT = "s.shown_from <= :at and s.shown_until > :at";

    private static final String ARRANGE = """
            insert into showing (edition_id, item_id, kind, language, shown_from, shown_until, posted_on, asked)
            select e.id, e.item_id, i.kind, i.language, e.valid_from,
              coalesce(e.next_from, timestamp with time zone '9999-12-31 00:00:00+00'), a.posted_on, lower(f.question)
            from (
              select id, kind, item_id, valid_from,
                lead(valid_from) over (partition by item_id order by valid_from) as next_from
              from edition where item_id in (:items) and valid_from is not null) e
            join content_item i on i.id = e.item_id
            left join article_edition a on a.id = e.id
            left join faq_edition f on f.id = e.id
            where e.kind <> 'WITHDRAWAL'
            """;

    /**
     * The numbers of the items that readers know as one of those with the numbers {@code named} by the instant
     * {@code at}: they themselves, and what became a part of them; in SQL.
     */
    public static String standingFor(ItemKind kind, String named) {
        return """
                (select i.id from content_item i where i.id in (%1$s)
                 union select i.id from content_item i where i.kind = '%2$s' and i.merged_at <= :at and %3$s in (%1$s))
                """.formatted(named, kind, Timeline.standInRow("i"));
    }

    /** Tells anew what is shown of items, after their lines of editions have changed. */
    public void arrange(List<Long> items) {
        entities.flush();
        execute("delete from showing where item_id in (:items)", items);
        execute(ARRANGE, items);
    }

    private void execute(String statement, List<Long> items) {
        entities.createNativeQuery(statement).setParameter("items", items).executeUpdate();
    }
}
