package org.wellspring.portal.text;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Copies a figure: its image when it has one, and its caption. */
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
        Element caption = new Element("figcaption");
        source.select("img").remove();
        Phrases.copyChildren(source, caption);
        boolean captioned = Phrases.tidy(caption);
        if (captioned || image == null) {
            figure.appendChild(caption);
        }
        Phrases.copyLanguage(source, figure);
        return captioned || image != null ? Optional.of(figure) : Optional.empty();
    }
}
