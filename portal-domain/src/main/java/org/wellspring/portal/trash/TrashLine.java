package org.wellspring.portal.trash;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;

/**
 * An item in the trash.
 *
 * @param by the name of the account that put it there
 * @param keeping why it is not going to be erased, if so
 * @param erasedAt from when on it is going to be erased; {@code null} when it is not
 * @param mayPutBack whether the actor may take it out; else it takes a publisher
 */
public record TrashLine(
        long id,
        ItemKind kind,
        Locale language,
        String title,
        String address,
        Instant at,
        String by,
        Keeping keeping,
        Instant erasedAt,
        boolean mayPutBack) {

    /** Why an item stays. */
    public enum Keeping {
        /** Nothing keeps it. */
        NOTHING,
        /** It had an edition once. */
        EVIDENCE,
        /** Something names it. */
        NAMED
    }

    static TrashLine of(ContentItem item, boolean isNamed, Actor actor) {
        Keeping keeping = keeping(item, isNamed);
        Instant at = item.trashed().orElseThrow().at();
        return new TrashLine(
                item.id(),
                item.kind(),
                item.language(),
                item.title(),
                item.address(),
                at,
                item.trashed().orElseThrow().by(),
                keeping,
                keeping == Keeping.NOTHING ? at.plus(Duration.ofDays(Emptying.DAYS)) : null,
                actor.may(Trashing.who(item.wasPublished())));
    }

    private static Keeping keeping(ContentItem item, boolean isNamed) {
        if (item.wasPublished()) {
            return Keeping.EVIDENCE;
        }
        return isNamed ? Keeping.NAMED : Keeping.NOTHING;
    }

    public boolean isErasable() {
        return keeping == Keeping.NOTHING;
    }
}
