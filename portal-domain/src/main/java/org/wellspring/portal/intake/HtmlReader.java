package org.wellspring.portal.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads HTML into blocks: from web pages, word processors and mail alike, so it trusts looks as much as elements. */
final class HtmlReader implements NodeFilter {

    private static final Set<String> STRONG = Set.of("dt", "summary");

    /** Nobody reads lists deeper than this, and the sanitizer bounds how deep elements may nest. */
    private static final int DEEPEST = 5;

    private final Ledger ledger;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> figures = new ArrayList<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final HtmlFurniture furniture;
    private final String name;
    private HtmlLine line = new HtmlLine();
    private int headingLevel;
    private int quotes;

    private HtmlReader(String source, Ledger ledger) {
        this.ledger = ledger;
        Document document = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
        name = PhraseBuilder.clean(document.title());
        furniture = HtmlFurniture.of(document);
        NodeTraversor.filter(this, document.body());
        close();
        titlePage(document);
    }

    static List<Block> read(String source, Ledger ledger) {
        return new HtmlReader(source, ledger).blocks;
    }

    /** A page's name becomes the first heading when the text has none of the highest level. */
    private void titlePage(Document document) {
        if (name.isEmpty()) {
            return;
        }
        Element title = document.selectFirst("title");
        Place place = HtmlLine.placeOf(title == null ? document : title);
        if (blocks.stream().anyMatch(block -> block.is(Block.Kind.HEADING) && block.level() == 1)) {
            ledger.drop(place, name, Dropped.Reason.PAGE_NAME);
        } else {
            blocks.add(0, Block.line(Phrase.of(name), Mark.NONE, place, true).asHeading(1));
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (furniture.contains(element)) {
            ledger.drop(
                    HtmlLine.placeOf(element),
                    PhraseBuilder.clean(HtmlFurniture.words(element)),
                    Dropped.Reason.PAGE_FURNITURE);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("img")) {
            addFigure(element);
        } else if (HtmlFigure.isData(element)) {
            close();
            blocks.add(HtmlFigure.table(element));
            return FilterResult.SKIP_ENTIRELY;
        } else if (HtmlFigure.isPicture(element)) {
            close();
            addFigure(element);
            close();
            return FilterResult.SKIP_ENTIRELY;
        } else if (HtmlLine.breaks(element)) {
            close();
            enter(element);
        } else {
            line.openPhrase(element);
        }
        return FilterResult.CONTINUE;
    }

    private void addFigure(Element element) {
        HtmlFigure.of(element)
                .ifPresentOrElse(
                        figures::add,
                        () -> ledger.drop(
                                HtmlLine.placeOf(element), HtmlFigure.address(element), Dropped.Reason.IMAGE_ADDRESS));
    }

    private void enter(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                headingLevel = element.normalName().charAt(1) - '0';
            case "ul", "ol" -> lists.push(new HtmlList(element.nameIs("ol")));
            case "li" -> startItem();
            case "blockquote" -> quotes++;
            default -> {
                if (STRONG.contains(element.normalName())) {
                    line.openStrong();
                }
            }
        }
    }

    private void startItem() {
        if (!lists.isEmpty()) {
            lists.peek().startItem();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("img")) {
            if (HtmlLine.breaks(element)) {
                close();
                leave(element);
            } else {
                line.closePhrase(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = 0;
            case "ul", "ol" -> lists.poll();
            case "blockquote" -> quotes--;
            default -> {
                if (STRONG.contains(element.normalName())) {
                    line.closeStrong();
                }
            }
        }
    }

    private void close() {
        if (!line.isEmpty()) {
            Proofreader.checkElement(line.raw(), line.place(), ledger);
            blocks.add(kindOf(line.block()));
        }
        line = line.next();
        blocks.addAll(figures);
        figures.clear();
    }

    private Block kindOf(Block block) {
        if (headingLevel > 0) {
            return block.asHeading(headingLevel);
        }
        if (!lists.isEmpty()) {
            return lists.peek().item(block, Math.min(DEEPEST, lists.size() - 1));
        }
        if (quotes > 0) {
            return block.as(Block.Kind.QUOTE);
        }
        return block.mark().isBullet() ? block.asItem(0) : block;
    }
}
