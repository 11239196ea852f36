package org.wellspring.portal.persistence.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wellspring.portal.edition.ItemKind;

/**
 * The rules that every reader's query shares: an item's edition at an instant is its latest one until then, and what an
 * address shows at an instant is the item that claimed it last, as long as the item did not move on.
 */
public final class Timeline {

    /** A condition on the edition {@code e}, to be completed by the parameter {@code at}. */
    public static final String CURRENT =
            "e.validFrom = (select max(x.validFrom) from Edition x where x.item = e.item and x.validFrom <= :at)";

    /**
     * The number of the item that an address shows, to be completed by the parameters {@code kind}, {@code language},
     * {@code slug} and {@code at}.
     */
    public static final String SHOWN = """
            (select a.item.id from AddressClaim a
              where a.kind = :kind and a.language = :language and a.slug = :slug and a.alias = false
                and a.since = (select max(b.since) from AddressClaim b
                  where b.kind = :kind and b.language = :language and b.slug = :slug and b.since <= :at)
                and a.since = (select max(c.since) from AddressClaim c
                  where c.item = a.item and c.alias = false and c.since <= :at))
            """;

    /** As {@link #CURRENT}, in SQL, and that the edition shows something. */
    public static final String SHOWN_ROW = """
            e.kind <> 'WITHDRAWAL' and e.valid_from = (select max(x.valid_from) from edition x
              where x.item_id = e.item_id and x.valid_from <= :at)
            """;

    private Timeline() {}

    /**
     * The number of the item that stands for another at an instant: itself, or, when it has become a part of others one
     * after the other, the one to which its address leads by then.
     */
    public static String standIn(String item, ItemKind kind) {
        return """
                case when %1$s.mergedAt <= :at then (
                  select s.item.id from AddressClaim s
                  where s.kind = %2$s and s.language = %1$s.language and s.slug = %1$s.slug
                    and s.since = (select max(l.since) from AddressClaim l
                      where l.kind = %2$s and l.language = %1$s.language and l.slug = %1$s.slug and l.since <= :at))
                else %1$s.id end
                """.formatted(item, kind);
    }

    /** As {@link #standIn}, in SQL, for an alias of {@code content_item}. */
    public static String standInRow(String item) {
        return """
                case when %1$s.merged_at <= :at then (
                  select s.item_id from address_claim s
                  where s.kind = %1$s.kind and s.language = %1$s.language and s.slug = %1$s.slug
                    and s.since = (select max(l.since) from address_claim l
                      where l.kind = %1$s.kind and l.language = %1$s.language and l.slug = %1$s.slug and l.since <= :at))
                else %1$s.id end
                """.formatted(item);
    }

    /**
     * The instant as both databases keep it. They would round what is finer, and so show an edition a nanosecond before
     * it begins.
     */
    public static Instant exact(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
