package org.wellspring.portal.admin.drafting;

import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.drafting.Comparison;
import org.wellspring.portal.revision.FieldDifference;
import org.wellspring.portal.revision.Row;

/** Two states of an item side by side, as {@code comparison.xhtml} shows them. */
public record Sides(Comparison comparison) {

    public List<FieldDifference> getDifferences() {
        return comparison.differences();
    }

    /** The rows that changed; where others lie between, a {@code null}. */
    public List<Row> changed(FieldDifference difference) {
        List<Row> shown = new ArrayList<>();
        for (Row row : difference.rows()) {
            boolean inGap = !shown.isEmpty() && shown.get(shown.size() - 1) == null;
            if (!row.isSame()) {
                shown.add(row);
            } else if (!inGap) {
                shown.add(null);
            }
        }
        return shown;
    }

    public String title(Long item) {
        return comparison.titles().get(item);
    }
}
