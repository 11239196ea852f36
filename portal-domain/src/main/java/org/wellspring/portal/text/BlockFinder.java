package org.wellspring.portal.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows which elements of a tree hold a block, however deep, so that none is taken for a phrase. */
final class BlockFinder {

    private static final Set<String> PHRASES =
            Set.of("strong", "b", "em", "i", "sub", "sup", "span", "a", "cite", "small", "br", "img");

    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private BlockFinder() {}

    /** Finds them in one walk: each element is marked once, by the first block found in it. */
    static BlockFinder in(Element root) {
        BlockFinder finder = new BlockFinder();
        root.stream().filter(BlockFinder::isBlock).forEach(finder::markParents);
        return finder;
    }

    private void markParents(Element block) {
        Element parent = block.parent();
        while (parent != null && holders.add(parent)) {
            parent = parent.parent();
        }
    }

    private static boolean isBlock(Element element) {
        return !PHRASES.contains(element.normalName());
    }

    boolean holdsBlock(Element element) {
        return holders.contains(element);
    }

    boolean isOrHoldsBlock(Element element) {
        return isBlock(element) || holdsBlock(element);
    }
}
