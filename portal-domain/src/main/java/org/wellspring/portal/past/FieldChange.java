package org.wellspring.portal.past;

import java.util.List;
import org.wellspring.portal.revision.FieldDifference;
import org.wellspring.portal.revision.Mark;
import org.wellspring.portal.revision.Row;

/**
 * How a part of an item changed.
 *
 * @param name of the field
 * @param lines that changed; none when only their order did, or which other items are named
 */
public record FieldChange(String name, List<Row> lines) {

    static FieldChange of(FieldDifference difference) {
        return new FieldChange(
                difference.name(),
                difference.rows().stream()
                        .filter(row -> row.mark() != Mark.SAME)
                        .toList());
    }
}
