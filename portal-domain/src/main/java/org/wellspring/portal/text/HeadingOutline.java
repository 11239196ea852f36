package org.wellspring.portal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives headings levels without gaps, from h2 to h4, and an address each, made of their words. */
final class HeadingOutline {

    private static final int FIRST = 2;
    private static final int LAST = 4;

    /** The page around an article has these for itself. */
    private static final Set<String> RESERVED = Set.of("main", "questions", "disclaimer");

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>(RESERVED);
    private final Map<String, Integer> counts = new HashMap<>();

    private HeadingOutline() {}

    static void settle(Element body) {
        HeadingOutline outline = new HeadingOutline();
        body.children().stream()
                .filter(element -> element.normalName().matches("h[1-6]"))
                .forEach(outline::settleHeading);
    }

    private void settleHeading(Element heading) {
        int wanted = Math.max(FIRST, heading.normalName().charAt(1) - '0');
        while (!open.isEmpty() && open.peek() >= wanted) {
            open.pop();
        }
        open.push(wanted);
        heading.tagName("h" + Math.min(LAST, FIRST - 1 + open.size()));
        heading.attr("id", freeId(Slug.from(heading.text())));
    }

    private String freeId(Slug slug) {
        String id = slug.value();
        while (!taken.add(id)) {
            int count = counts.merge(slug.value(), 1, Integer::sum);
            id = slug.numbered(count + 1).value();
        }
        return id;
    }
}
