package org.wellspring.portal.site;

import java.time.Instant;
import java.util.List;

/**
 * A line in the history of the settings.
 *
 * @param number 0 for how the portal came
 * @param changed the names of the settings that changed then
 */
public record StateOverview(long number, Instant validFrom, String madeBy, List<String> changed) {}
