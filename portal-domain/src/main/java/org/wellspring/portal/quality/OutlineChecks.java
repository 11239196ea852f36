package org.wellspring.portal.quality;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Looks at what parts a text: its headings and tables. */
final class OutlineChecks {

    /** In words: a longer text without a heading is a wall. */
    private static final int LONGEST_PART = 400;

    private OutlineChecks() {}

    static List<Finding> in(Passage passage) {
        List<Finding> findings = new ArrayList<>();
        int level = 1;
        for (Element heading : passage.body().select("h1, h2, h3, h4, h5, h6")) {
            int own = heading.normalName().charAt(1) - '0';
            if (heading.text().isBlank()) {
                findings.add(passage.finding(Check.EMPTY_HEADING, heading));
                continue;
            }
            if (own > level + 1) {
                findings.add(Finding.of(Check.SKIPPED_LEVEL, passage.name(), heading.text(), own));
            }
            level = own;
        }
        int words = Readability.words(passage.body().text()).size();
        if (level == 1 && words > LONGEST_PART) {
            findings.add(Finding.of(Check.NO_HEADINGS, passage.name(), "", words));
        }
        passage.body().select("table:not(:has(th))").stream()
                .map(table -> passage.finding(Check.TABLE_WITHOUT_HEADERS, firstCell(table)))
                .forEach(findings::add);
        return findings;
    }

    private static Element firstCell(Element table) {
        return table.select("td").stream().filter(Element::hasText).findFirst().orElse(table);
    }
}
