package org.wellspring.portal.search;

import java.util.List;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;

/**
 * What the pages found have in common.
 *
 * @param topics those with the most pages first
 * @param kinds those with the most pages first
 * @param years the latest first
 */
public record Facets(List<Facet<ItemLink>> topics, List<Facet<ItemKind>> kinds, List<Facet<Integer>> years) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of());
}
