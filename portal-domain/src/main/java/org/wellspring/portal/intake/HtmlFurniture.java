package org.wellspring.portal.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands around the text of a web page: menus, side columns, forms, scripts. */
final class HtmlFurniture {

    private static final Set<String> NAMES = Set.of(
            "nav",
            "aside",
            "footer",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "input",
            "head",
            "title",
            "audio",
            "video",
            "canvas",
            "map",
            "menu",
            "dialog");
    private static final Set<String> WORDLESS = Set.of("script", "style", "template", "noscript", "svg", "iframe");

    private final Set<Element> aside = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlFurniture() {}

    static HtmlFurniture of(Document document) {
        HtmlFurniture furniture = new HtmlFurniture();
        Element text = document.select("main").size() == 1
                ? document.expectFirst("main")
                : document.select("article").size() == 1 ? document.expectFirst("article") : null;
        if (text != null && text.hasText()) {
            furniture.markAround(text);
        }
        return furniture;
    }

    /** A single main part says itself that all around it is none; only a heading above it may still be the title. */
    private void markAround(Element text) {
        for (Element inner = text; inner.parent() != null && !inner.nameIs("body"); inner = inner.parent()) {
            Element kept = inner;
            inner.parent().children().stream()
                    .filter(sibling -> sibling != kept && sibling.selectFirst("h1") == null)
                    .forEach(aside::add);
        }
    }

    boolean contains(Element element) {
        return NAMES.contains(element.normalName()) || element.hasAttr("hidden") || aside.contains(element);
    }

    static String words(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> text.parent() == null
                        || !WORDLESS.contains(text.parent().nodeName()))
                .map(TextNode::getWholeText)
                .collect(Collectors.joining(" "));
    }
}
