package org.wellspring.portal.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.wellspring.portal.text.RichText;

/** Writes blocks as HTML: paragraphs, headings by their ranks, nested lists, figures, tables, quotations. */
final class BodyWriter {

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 4;

    private record OpenList(String tag, int depth) {}

    private final StringBuilder html = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Deque<Integer> ranks = new ArrayDeque<>();
    private boolean inQuotation;

    private BodyWriter() {}

    static RichText write(List<Block> blocks) {
        BodyWriter writer = new BodyWriter();
        blocks.forEach(writer::write);
        writer.closeLists(-1);
        writer.quote(false);
        return RichText.of(writer.html.toString());
    }

    private void write(Block block) {
        boolean item = block.is(Block.Kind.ITEM);
        if (!item) {
            closeLists(-1);
        }
        quote(block.is(Block.Kind.QUOTE));
        switch (block.kind()) {
            case HEADING -> writeHeading(block);
            case ITEM -> writeItem(block);
            case FIGURE -> writeFigure(block);
            case TABLE -> html.append(block.markup());
            default -> element("p", block.phrase());
        }
    }

    private void element(String tag, Phrase phrase) {
        html.append('<').append(tag).append('>').append(phrase.html());
        html.append("</").append(tag).append(">\n");
    }

    private void writeHeading(Block block) {
        while (!ranks.isEmpty() && ranks.peek() >= block.level()) {
            ranks.pop();
        }
        ranks.push(block.level());
        element("h" + Math.min(LAST_LEVEL, FIRST_LEVEL - 1 + ranks.size()), block.phrase());
    }

    private void writeFigure(Block block) {
        html.append("<figure>").append(block.markup());
        html.append("<figcaption>").append(block.phrase().html()).append("</figcaption></figure>\n");
    }

    private void quote(boolean quoted) {
        if (quoted != inQuotation) {
            html.append(quoted ? "<blockquote>" : "</blockquote>");
            inQuotation = quoted;
        }
    }

    private void writeItem(Block block) {
        if (block.label().equals(HtmlList.MORE) && !lists.isEmpty()) {
            element("p", block.phrase());
            return;
        }
        String tag = block.mark().isNumber() ? "ol" : "ul";
        closeLists(block.level());
        if (!lists.isEmpty()
                && lists.peek().depth() >= block.level()
                && !lists.peek().tag().equals(tag)) {
            closeList();
        }
        if (lists.isEmpty() || lists.peek().depth() < block.level()) {
            openList(tag, block);
        } else {
            html.append("</li>");
        }
        html.append("<li>").append(block.phrase().html());
    }

    private void openList(String tag, Block block) {
        int start = tag.equals("ol") ? block.mark().ordinal() : 1;
        html.append('<').append(tag).append(start > 1 ? " start=\"" + start + "\">" : ">");
        lists.push(new OpenList(tag, block.level()));
    }

    /** Closes the lists that are nested deeper than that, all of them for -1. */
    private void closeLists(int depth) {
        while (!lists.isEmpty() && lists.peek().depth() > depth) {
            closeList();
        }
    }

    private void closeList() {
        html.append("</li></").append(lists.pop().tag()).append(">\n");
    }
}
