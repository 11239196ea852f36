package org.wellspring.portal.past;

import java.util.List;
import org.wellspring.portal.revision.FieldDifference;

/**
 * How a part of an item changed.
 *
 * @param name of the field
 * @param passages the blocks that changed; none when only the order did, or which other items are named
 */
public record FieldChange(String name, List<Passage> passages) {

    static FieldChange of(FieldDifference difference) {
        return new FieldChange(
                difference.name(),
                difference.rows().stream()
                        .filter(row -> !row.isSame())
                        .map(Passage::of)
                        .toList());
    }
}
