package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.wellspring.portal.revision.Block.Piece;
import org.wellspring.portal.revision.Row.Kind;

/**
 * Reads HTML as the blocks that readers see one below the other. Whatever the HTML says is in them: an image as its
 * description and address, a link's address behind the link, all other formatting in the path of each piece.
 */
final class BlockReader {

    /** These stay one block, whatever blocks they hold. */
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.TABLE_ROW, Kind.FIGURE);

    /** A heading's id follows from its words, a link's rel from its address; the others stand in the text. */
    private static final Set<String> SAID_OTHERWISE = Set.of("id", "rel", "href", "src", "alt", "class");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();

    private BlockReader() {}

    static List<Block> read(String html) {
        BlockReader reader = new BlockReader();
        reader.readChildren(Jsoup.parseBodyFragment(html).body(), "", Kind.PARAGRAPH);
        reader.close(Kind.PARAGRAPH);
        return reader.blocks;
    }

    private void readChildren(Element holder, String path, Kind kind) {
        for (Node node : holder.childNodes()) {
            if (node.previousSibling() instanceof Element previous && previous.isBlock()) {
                part(kind, path);
            }
            if (node instanceof TextNode text) {
                readText(text, path);
            } else if (node instanceof Element element) {
                readElement(element, path + startTag(element), kind);
            }
        }
    }

    private void readText(TextNode text, String path) {
        if (!text.isBlank() || !open.isEmpty()) {
            open.add(new Piece(text.getWholeText(), path));
        }
    }

    private void readElement(Element element, String path, Kind kind) {
        switch (element.normalName()) {
            case "br" -> open.add(new Piece("\n", path));
            case "img" -> open.add(new Piece("%s (%s)".formatted(element.attr("alt"), element.attr("src")), path));
            case "a" -> readLink(element, path, kind);
            case "td", "th" -> readCell(element, path, kind);
            default -> readOther(element, path, kind);
        }
    }

    private void readLink(Element link, String path, Kind kind) {
        readChildren(link, path, kind);
        open.add(new Piece(" (%s)".formatted(link.attr("href")), path));
    }

    private void readCell(Element cell, String path, Kind kind) {
        if (cell.previousElementSibling() != null) {
            open.add(new Piece("| ", path));
        }
        readChildren(cell, path, kind);
    }

    private void readOther(Element element, String path, Kind kind) {
        if (!element.isBlock()) {
            readChildren(element, path, kind);
            return;
        }
        part(kind, path);
        if (WHOLE.contains(kind)) {
            readChildren(element, path, kind);
            return;
        }
        Kind inside = kind(element, kind);
        readChildren(element, path, inside);
        close(inside);
    }

    private void part(Kind kind, String path) {
        if (!WHOLE.contains(kind)) {
            close(kind);
        } else if (!open.isEmpty() && !open.get(open.size() - 1).text().endsWith(" ")) {
            open.add(new Piece(" ", path));
        }
    }

    private void close(Kind kind) {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, open));
            open.clear();
        }
    }

    private static Kind kind(Element element, Kind around) {
        return switch (element.normalName()) {
            case "h2" -> Kind.HEADING_2;
            case "h3" -> Kind.HEADING_3;
            case "h4" -> Kind.HEADING_4;
            case "li" -> element.parent().nameIs("ol") ? Kind.NUMBERED_ITEM : Kind.ITEM;
            case "blockquote" -> Kind.QUOTATION;
            case "caption" -> Kind.CAPTION;
            case "tr" -> Kind.TABLE_ROW;
            case "figure" -> Kind.FIGURE;
            default -> around;
        };
    }

    private static String startTag(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> !SAID_OTHERWISE.contains(attribute.getKey()))
                .map(attribute -> " %s=%s".formatted(attribute.getKey(), attribute.getValue()))
                .collect(Collectors.joining("", "<" + element.normalName(), ">"));
    }
}
