package org.wellspring.portal.text;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Copies a figure: its image when it has one, its caption, and whom the image is owed to. */
final class FigureCopy {

    private FigureCopy() {}

    /** Some editors wrap tables and lists into figures; those are no pictures. */
    static boolean isWrapper(Element figure) {
        return figure.selectFirst("table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, figure figure") != null;
    }

    static Optional<Element> of(Element source) {
        Element figure = new Element("figure");
        Element image = source.selectFirst("img[src]");
        if (image == null) {
            figure.addClass("placeholder");
        } else {
            Phrases.copyImage(image, figure);
        }
        source.select("img").remove();
        Element credit = credit(source);
        Element caption = new Element("figcaption");
        Phrases.copyChildren(source, caption);
        boolean captioned = Phrases.tidy(caption);
        if (credit.childNodeSize() > 0) {
            caption.appendText(captioned ? " " : "").appendChild(credit);
            captioned = true;
        }
        if (captioned || image == null) {
            figure.appendChild(caption);
        }
        Phrases.copyLanguage(source, figure);
        return captioned || image != null ? Optional.of(figure) : Optional.empty();
    }

    private static Element credit(Element figure) {
        Element credit = new Element("small").addClass("credit");
        Element source = figure.selectFirst("small.credit");
        if (source != null) {
            source.remove();
            Phrases.copyChildren(source, credit);
            Phrases.tidy(credit);
        }
        return credit;
    }
}
