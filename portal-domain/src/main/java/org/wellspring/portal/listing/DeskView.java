package org.wellspring.portal.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;

/**
 * What somebody finds on their desk.
 *
 * @param needs how many items of each kind need what
 * @param mine what needs this person, the one first that has waited longest
 * @param planned what is going to change by itself, the next first
 * @param firstDay the first of the days whose activity is told
 * @param activity how many editions began on each day; days without any are left out
 */
public record DeskView(
        Map<Need, Map<ItemKind, Long>> needs,
        Map<ItemStatus, Map<ItemKind, Long>> standings,
        List<ItemLine> mine,
        List<ItemLine> planned,
        List<PublishedLine> published,
        LocalDate firstDay,
        LocalDate lastDay,
        SortedMap<LocalDate, Long> activity) {}
