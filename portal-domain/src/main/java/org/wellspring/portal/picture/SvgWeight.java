package org.wellspring.portal.picture;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many elements a browser draws: a few that use each other again and again can come to millions. */
final class SvgWeight {

    private static final long MOST = 100_000;
    private static final int MAX_DEPTH = 1_000;

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();

    private SvgWeight(Element root) {
        root.getAllElements().stream()
                .filter(element -> element.hasAttr("id"))
                .forEach(element -> named.putIfAbsent("#" + element.attr("id"), element));
    }

    static boolean isTooHeavy(Element root) {
        return new SvgWeight(root).of(root, 0) > MOST;
    }

    private long of(Element element, int depth) {
        Long weight = known.get(element);
        if (weight != null || depth > MAX_DEPTH) {
            return weight == null ? MOST + 1 : weight;
        }
        // What uses itself is not drawn at all.
        known.put(element, 0L);
        long sum = 1;
        for (Element child : element.children()) {
            sum = Math.min(sum + of(child, depth + 1), MOST + 1);
        }
        Element used = element.tagName().equals("use") ? named.get(element.attr("href")) : null;
        if (used != null) {
            sum = Math.min(sum + of(used, depth + 1), MOST + 1);
        }
        known.put(element, sum);
        return sum;
    }
}
