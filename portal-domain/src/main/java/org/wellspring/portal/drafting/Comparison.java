package org.wellspring.portal.drafting;

import java.util.List;
import java.util.Map;
import org.wellspring.portal.revision.FieldDifference;

/**
 * What changed from one kept draft to another.
 *
 * @param differences of the fields that changed, in the order of the fields
 * @param titles of the items that came or went, by their numbers
 */
public record Comparison(List<FieldDifference> differences, Map<Long, String> titles) {}
