package org.wellspring.portal.text;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies sanitised HTML into the few forms that a text consists of: paragraphs, headings, lists, tables, quotations and
 * figures, with nothing but phrases inside the first two. The copy is valid HTML (WHATWG HTML, 3.2.5 content models)
 * and stays the same when it is copied again.
 *
 * <p>It recurses as deep as the elements nest; {@link HtmlPolicy} sees to it that this is at most 256.
 */
final class ContentModel {

    static final String PLACEHOLDER = "figure.placeholder";

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final BlockFinder blocks;

    private ContentModel(BlockFinder blocks) {
        this.blocks = blocks;
    }

    static String normalize(String sanitisedHtml) {
        Element source = Jsoup.parseBodyFragment(sanitisedHtml).body();
        Document copy = Document.createShell("");
        copy.outputSettings().prettyPrint(false);
        new ContentModel(BlockFinder.in(source)).copyFlow(source, copy.body());
        HeadingOutline.settle(copy.body());
        return String.join(
                "\n", copy.body().children().stream().map(Element::outerHtml).toList());
    }

    private void copyFlow(Element source, Element target) {
        Element run = new Element("p");
        for (Node child : source.childNodes()) {
            if (child instanceof Element element && blocks.isOrHoldsBlock(element)) {
                close(run, target);
                run = new Element("p");
                copyBlock(element, target);
            } else {
                Phrases.copy(child, run);
            }
        }
        close(run, target);
    }

    private static void close(Element run, Element target) {
        if (Phrases.tidy(run)) {
            target.appendChild(run);
        }
    }

    private void copyBlock(Element block, Element target) {
        String name = block.normalName();
        if (HEADINGS.contains(name)) {
            copyHeading(block, target);
        } else if (LISTS.contains(name)) {
            copyList(block, target);
        } else if (name.equals("table")) {
            TableCopy.of(block, this::copyCell).ifPresent(target::appendChild);
        } else if (name.equals("figure") && !FigureCopy.isWrapper(block)) {
            FigureCopy.of(block).ifPresent(target::appendChild);
        } else if (name.equals("blockquote")) {
            Element quotation = new Element(name);
            copyFlow(block, quotation);
            appendUnlessEmpty(quotation, block, target);
        } else if (name.equals("p") && !blocks.holdsBlock(block)) {
            copyParagraph(block, target);
        } else {
            copyFlow(block, target);
        }
    }

    private static void copyParagraph(Element source, Element target) {
        Element paragraph = new Element("p");
        Phrases.copyChildren(source, paragraph);
        if (Phrases.tidy(paragraph)) {
            Phrases.copyLanguage(source, paragraph);
            target.appendChild(paragraph);
        }
    }

    /** Below the top, a heading would break the outline: there it is a strong paragraph. */
    private static void copyHeading(Element source, Element target) {
        boolean top = target.normalName().equals("body");
        Element block = new Element(top && source.hasText() ? source.normalName() : "p");
        Element holder = top ? block : block.appendElement("strong");
        Phrases.copyChildren(source, holder);
        if (top) {
            block.select("strong").unwrap();
        }
        if (Phrases.tidy(block)) {
            Phrases.copyLanguage(source, block);
            target.appendChild(block);
        }
    }

    private void copyList(Element source, Element target) {
        Element list = new Element(source.normalName());
        for (Node child : source.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                copyItem(element, list);
            } else if (child instanceof Element || hasWords(child)) {
                copyStray(child, list);
            }
        }
        list.children().forEach(ContentModel::slim);
        if (source.normalName().equals("ol") && source.hasAttr("start")) {
            list.attr("start", source.attr("start"));
        }
        appendUnlessEmpty(list, source, target);
    }

    private void copyItem(Element source, Element list) {
        Element item = new Element("li");
        copyFlow(source, item);
        appendUnlessEmpty(item, source, list);
    }

    private void copyCell(Element source, Element cell) {
        copyFlow(source, cell);
        slim(cell);
    }

    /** In a list item or a cell, the only paragraph says no more than its words do, unless in another language. */
    private static void slim(Element item) {
        List<Element> paragraphs =
                item.children().stream().filter(child -> child.nameIs("p")).toList();
        if (paragraphs.size() == 1 && !paragraphs.get(0).hasAttr("lang")) {
            paragraphs.get(0).unwrap();
        }
    }

    /** What stands in a list outside its items belongs to the item before it: a nested list, mostly. */
    private void copyStray(Node stray, Element list) {
        Element item = list.childrenSize() == 0 ? list.appendElement("li") : list.lastElementChild();
        Element holder = new Element("div").appendChild(stray.clone());
        copyFlow(holder, item);
        if (item.childNodeSize() == 0) {
            item.remove();
        }
    }

    private static boolean hasWords(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static void appendUnlessEmpty(Element copy, Element source, Element target) {
        if (copy.childNodeSize() > 0) {
            Phrases.copyLanguage(source, copy);
            target.appendChild(copy);
        }
    }
}
