package org.wellspring.portal.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts other words in the place of some within one block of a text; the elements around the first of them stay. */
final class PassageExchange {

    private static final String BLOCKS = "p, li, h2, h3, h4, td, th, caption, figcaption, blockquote";

    private final List<TextNode> nodes = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<TextNode> holders = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private PassageExchange() {}

    /** @return whether the words were there; only their first occurrence is exchanged */
    static boolean exchange(Element body, String passage, String replacement) {
        String wanted = passage.replaceAll("\\s+", " ").strip();
        return !wanted.isEmpty()
                && body.select(BLOCKS).stream().anyMatch(block -> of(block).exchange(wanted, replacement));
    }

    private static PassageExchange of(Element block) {
        PassageExchange exchange = new PassageExchange();
        block.nodeStream(TextNode.class).filter(node -> ownBlock(node) == block).forEach(exchange::read);
        return exchange;
    }

    private static Element ownBlock(TextNode node) {
        Element parent = node.parent();
        return parent == null ? null : parent.closest(BLOCKS);
    }

    private void read(TextNode node) {
        nodes.add(node);
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space || words.length() == 0 || words.charAt(words.length() - 1) != ' ') {
                words.append(space ? ' ' : text.charAt(i));
                holders.add(node);
                offsets.add(i);
            }
        }
    }

    private boolean exchange(String wanted, String replacement) {
        int start = words.indexOf(wanted);
        if (start < 0) {
            return false;
        }
        int last = start + wanted.length() - 1;
        TextNode first = holders.get(start);
        TextNode end = holders.get(last);
        String rest = end.getWholeText().substring(offsets.get(last) + 1);
        String before = first.getWholeText().substring(0, offsets.get(start));
        nodes.subList(nodes.indexOf(first) + 1, Math.max(nodes.indexOf(first) + 1, nodes.indexOf(end)))
                .forEach(between -> between.text(""));
        if (first == end) {
            first.text(before + replacement + rest);
        } else {
            first.text(before + replacement);
            end.text(rest);
        }
        return true;
    }
}
