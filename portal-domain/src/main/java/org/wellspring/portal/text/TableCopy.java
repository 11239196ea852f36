package org.wellspring.portal.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** Copies a table: caption, head rows and body rows; each head cell says what it heads. */
final class TableCopy {

    private final Element table = new Element("table");
    private final Element caption = new Element("caption");
    private final Element head = new Element("thead");
    private final Element body = new Element("tbody");
    private final BiConsumer<Element, Element> cellCopy;

    private TableCopy(BiConsumer<Element, Element> cellCopy) {
        this.cellCopy = cellCopy;
    }

    /**
     * @param cellCopy copies what a cell holds, from the first element into the second
     * @return empty when the table has no words
     */
    static Optional<Element> of(Element source, BiConsumer<Element, Element> cellCopy) {
        TableCopy copy = new TableCopy(cellCopy);
        source.children().forEach(copy::copyPart);
        if (Phrases.tidy(copy.caption)) {
            copy.table.appendChild(copy.caption);
        }
        List.of(copy.head, copy.body).forEach(copy::appendPart);
        Phrases.copyLanguage(source, copy.table);
        boolean empty = !copy.table.hasText() && copy.table.selectFirst("img") == null;
        return empty ? Optional.empty() : Optional.of(copy.table);
    }

    private void copyPart(Element part) {
        switch (part.normalName()) {
            case "caption" -> copyCaption(part);
            case "thead" -> part.children().forEach(row -> copyRow(row, head));
            default -> part.children().forEach(row -> copyRow(row, isHead(row) ? head : body));
        }
    }

    /** A first row of nothing but head cells heads the columns, wherever it stands. */
    private boolean isHead(Element row) {
        return head.childrenSize() == 0
                && body.childrenSize() == 0
                && row.childrenSize() > 1
                && row.children().stream().allMatch(cell -> cell.nameIs("th"));
    }

    private void appendPart(Element part) {
        if (part.childrenSize() > 0) {
            table.appendChild(part);
        }
    }

    /** A table has one caption at most (WHATWG HTML, 4.9.1): what others say goes on in it. */
    private void copyCaption(Element source) {
        caption.appendText(" ");
        Phrases.copyChildren(source, caption);
    }

    private void copyRow(Element source, Element part) {
        Element row = new Element("tr");
        source.children().forEach(cell -> copyCell(cell, row, part));
        if (row.childrenSize() > 0) {
            part.appendChild(row);
        }
    }

    private void copyCell(Element source, Element row, Element part) {
        Element cell = new Element(source.nameIs("th") ? "th" : "td");
        cellCopy.accept(source, cell);
        List.of("colspan", "rowspan").forEach(name -> copySpan(name, source, cell));
        if (cell.nameIs("th")) {
            String implied = part == head || row.childrenSize() > 0 ? "col" : "row";
            cell.attr("scope", source.hasAttr("scope") ? source.attr("scope") : implied);
        }
        row.appendChild(cell);
    }

    private static void copySpan(String name, Element source, Element cell) {
        if (!source.attr(name).equals("1")) {
            Phrases.copyAttribute(name, source, cell);
        }
    }
}
