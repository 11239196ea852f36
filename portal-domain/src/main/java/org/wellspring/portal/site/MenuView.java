package org.wellspring.portal.site;

import java.util.List;
import java.util.Map;

/**
 * A menu as an editor opens it.
 *
 * @param number of its state; 0 for a language that never had one
 * @param titles of the items to which entries lead, by their numbers
 */
public record MenuView(long number, List<MenuEntry> entries, Map<Long, String> titles) {}
