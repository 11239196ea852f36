package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a comparison that follow each other and all changed, or all did not, so that a page may fold those.
 *
 * @param rows one at least
 */
public record Passage(List<Row> rows) {

    public Passage {
        rows = List.copyOf(rows);
    }

    /** The lines in order, those that did not change and follow each other in one passage. */
    static List<Passage> of(List<Row> rows) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at).isSame() != rows.get(start).isSame()) {
                passages.add(new Passage(rows.subList(start, at)));
                start = at;
            }
        }
        return passages;
    }

    public boolean isSame() {
        return rows.get(0).isSame();
    }
}
