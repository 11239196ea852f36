package org.wellspring.portal.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures and tables of an HTML document as blocks. */
final class HtmlFigure {

    private static final Pattern OWN_IMAGE = Pattern.compile("/media/[^\\s\"'<>]+");

    private HtmlFigure() {}

    /** Whether it is a table of data, not one that only places text on a page. */
    static boolean isData(Element element) {
        return element.nameIs("table")
                && element.selectFirst("h1, h2, h3, h4, h5, h6, img, table table") == null
                && element.selectFirst("td ~ td, th ~ td, th ~ th, td ~ th") != null
                && element.hasText();
    }

    static Block table(Element element) {
        Phrase words = Phrase.of(PhraseBuilder.clean(element.text()));
        return new Block(
                Block.Kind.TABLE, words, 0, Mark.NONE, "", element.outerHtml(), HtmlLine.placeOf(element), true);
    }

    static boolean isPicture(Element element) {
        return element.nameIs("figure")
                && element.selectFirst("table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, figure figure") == null
                && element.select("figcaption").size() <= 1;
    }

    /** The figure of an image or a figure element; empty when there is neither caption nor image of this site. */
    static Optional<Block> of(Element element) {
        Element image = element.nameIs("img") ? element : element.selectFirst("img");
        String alternative = image == null ? "" : PhraseBuilder.clean(image.attr("alt"));
        String words = PhraseBuilder.clean(HtmlFurniture.words(element));
        Phrase caption = Phrase.of(words.isEmpty() ? alternative : words);
        String markup = image != null && OWN_IMAGE.matcher(image.attr("src")).matches() ? image.outerHtml() : "";
        if (caption.isEmpty() && markup.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Block(Block.Kind.FIGURE, caption, 0, Mark.NONE, "", markup, HtmlLine.placeOf(element), true));
    }

    static String address(Element element) {
        Element image = element.nameIs("img") ? element : element.selectFirst("img");
        return image == null || image.attr("src").startsWith("data:") ? "" : image.attr("src");
    }
}
