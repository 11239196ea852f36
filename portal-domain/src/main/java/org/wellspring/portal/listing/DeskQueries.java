package org.wellspring.portal.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;

/** What the desk shows, over items of every kind. */
public interface DeskQueries {

    /** How many items of each kind need it; kinds without any are left out. */
    Map<ItemKind, Long> count(Need need, String person, Instant at);

    /** The numbers of items that need it: the one first that is planned next, or else that has waited longest. */
    List<Long> first(Need need, String person, Instant at, int limit);

    /** How many items of each kind stand in each way; what there is none of is left out. */
    Map<ItemStatus, Map<ItemKind, Long>> standings();

    /** The items that readers saw first or anew last, the last one first; those taken back are left out. */
    List<PublishedLine> published(Instant at, int limit);

    /**
     * How many editions began on each day where the portal is at home, from the first day until the instant; days without
     * any are left out.
     */
    SortedMap<LocalDate, Long> activity(LocalDate first, Instant at);
}
