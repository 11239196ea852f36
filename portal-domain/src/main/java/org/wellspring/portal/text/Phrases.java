package org.wellspring.portal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Copies what stands inside a paragraph: words, line ends, images and the formatting that may lie around them. */
final class Phrases {

    private static final Map<String, String> NAMES = Map.of(
            "b", "strong", "strong", "strong", "i", "em", "em", "em", "sub", "sub", "sup", "sup", "a", "a", "span",
            "span", "cite", "cite");

    /** Where a citation would be read as a part of the words that it stands in. */
    private static final Set<String> UNCITED = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "cite");

    private Phrases() {}

    static void copyChildren(Element source, Element target) {
        source.childNodes().forEach(child -> copy(child, target));
    }

    static void copy(Node node, Element target) {
        if (node instanceof TextNode text) {
            target.appendChild(new TextNode(text.getWholeText()));
        } else if (node instanceof Element element) {
            copyElement(element, target);
        }
    }

    private static void copyElement(Element source, Element target) {
        switch (source.normalName()) {
            case "br" -> copyLineEnd(target);
            case "img" -> copyImage(source, target);
            default -> copyFormatted(source, target);
        }
    }

    private static void copyLineEnd(Element target) {
        if (isWithin("cite", target)) {
            target.appendText(" ");
        } else {
            target.appendElement("br");
        }
    }

    static void copyImage(Element source, Element target) {
        if (!source.hasAttr("src") || isWithin("cite", target)) {
            return;
        }
        Element image = target.appendElement("img").attr("src", source.attr("src"));
        image.attr("alt", source.attr("alt"));
        List.of("width", "height").forEach(name -> copyAttribute(name, source, image));
    }

    private static void copyFormatted(Element source, Element target) {
        String name = NAMES.get(source.normalName());
        boolean block = source.isBlock();
        if (block) {
            target.appendChild(new TextNode(" "));
        }
        boolean pointless = name == null || isPointless(name, source, target);
        Element inner = pointless ? target : formatted(name, source, target);
        copyChildren(source, inner);
        if (!pointless && name.equals("cite")) {
            tidy(inner);
        }
        if (block) {
            target.appendChild(new TextNode(" "));
        }
    }

    private static boolean isPointless(String name, Element source, Element target) {
        return switch (name) {
            case "a" -> !source.hasAttr("href") || isWithin(name, target);
            case "span" -> !source.hasAttr("lang");
            case "cite" ->
                !source.hasClass("reference") || UNCITED.stream().anyMatch(holder -> isWithin(holder, target));
            default -> isWithin(name, target);
        };
    }

    private static boolean isWithin(String name, Element target) {
        Element holder = target;
        while (holder != null && !holder.nameIs(name)) {
            holder = holder.parent();
        }
        return holder != null;
    }

    private static Element formatted(String name, Element source, Element target) {
        Element element = target.appendElement(name);
        copyLanguage(source, element);
        if (name.equals("cite")) {
            element.addClass("reference");
        }
        if (name.equals("a")) {
            String address = source.attr("href");
            element.attr("href", address);
            if (!address.startsWith("mailto:") && isElsewhere(address)) {
                // Where readers go from a page about their health is nobody's business (HTML, 4.6.7 link types).
                element.attr("rel", "noopener noreferrer");
            }
        }
        return element;
    }

    private static boolean isElsewhere(String address) {
        return address.contains(":") || address.startsWith("//");
    }

    static void copyLanguage(Element source, Element copy) {
        copyAttribute("lang", source, copy);
    }

    static void copyAttribute(String name, Element source, Element copy) {
        if (source.hasAttr(name)) {
            copy.attr(name, source.attr(name));
        }
    }

    /**
     * Reduces spaces to one between words and none at the ends, and takes out what is empty.
     *
     * @return whether anything is left
     */
    static boolean tidy(Element block) {
        if (block.childNodeSize() == 1 && block.childNode(0) instanceof TextNode text) {
            text.text(Spaces.trimEnd(Spaces.join(text.getWholeText(), true)));
            return !text.getWholeText().isEmpty();
        }
        joinSpaces(block);
        trimEnd(block);
        List<Element> inner = block.stream().toList();
        for (int i = inner.size() - 1; i >= 0; i--) {
            removeIfEmpty(inner.get(i));
        }
        return block.childNodeSize() > 0;
    }

    private static void joinSpaces(Element block) {
        boolean afterSpace = true;
        boolean atStart = true;
        for (Node leaf : leaves(block)) {
            if (leaf instanceof TextNode text) {
                String joined = Spaces.join(text.getWholeText(), afterSpace);
                text.text(joined);
                afterSpace = joined.isEmpty() ? afterSpace : joined.endsWith(" ");
                atStart &= joined.isEmpty();
            } else if (leaf.nameIs("br")) {
                afterSpace = true;
                if (atStart) {
                    leaf.remove();
                }
            } else {
                afterSpace = false;
                atStart = false;
            }
        }
    }

    private static void trimEnd(Element block) {
        List<Node> leaves = leaves(block);
        for (int i = leaves.size() - 1; i >= 0; i--) {
            Node leaf = leaves.get(i);
            if (leaf instanceof TextNode text) {
                text.text(Spaces.trimEnd(text.getWholeText()));
                if (!text.getWholeText().isEmpty()) {
                    return;
                }
            } else if (leaf.nameIs("br")) {
                leaf.remove();
            } else {
                return;
            }
        }
    }

    private static List<Node> leaves(Element block) {
        return block.nodeStream()
                .filter(node -> node instanceof TextNode || node.nameIs("br") || node.nameIs("img"))
                .toList();
    }

    private static void removeIfEmpty(Element element) {
        element.textNodes().stream()
                .filter(text -> text.getWholeText().isEmpty())
                .forEach(Node::remove);
        if (element.childNodeSize() == 0
                && element.parent() != null
                && !element.nameIs("br")
                && !element.nameIs("img")) {
            element.remove();
        }
    }
}
