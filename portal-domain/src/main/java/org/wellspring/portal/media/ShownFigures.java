package org.wellspring.portal.media;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Texts as readers get them: each image in the version that they see, in a choice of widths, with its size told before it
 * is loaded. The texts themselves only name images, so that they need not change when a file is replaced.
 *
 * @param images those that the texts show, by their keys
 */
public record ShownFigures(Map<String, ShownImage> images) {

    /** What browsers that know no choice get; as wide as the text on a screen with two pixels for one. */
    private static final int USUAL_WIDTH = 1280;

    /** As wide as the screen without its margins, on larger ones as the measure of text. */
    private static final String SIZES = "(min-width: 48rem) 45rem, calc(100vw - 2rem)";

    /**
     * @param html of a text
     * @param first whether this is the first text of the page, whose first image readers see at once
     */
    public String of(String html, boolean first) {
        if (!html.contains("<img")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        boolean urgent = first;
        for (Element element : document.body().select("img[src]")) {
            ShownImage image = Image.keyOf(element.attr("src")).map(images::get).orElse(null);
            if (image != null) {
                show(element, image);
            }
            hurry(element, urgent);
            urgent = false;
        }
        return document.body().html();
    }

    private static void show(Element element, ShownImage image) {
        element.attr("src", ImageAddresses.atLeast(image, USUAL_WIDTH));
        String choices = ImageAddresses.choices(image);
        if (!choices.isEmpty()) {
            element.attr("srcset", choices).attr("sizes", SIZES);
        }
        element.attr("width", String.valueOf(image.file().width()))
                .attr("height", String.valueOf(image.file().height()));
    }

    private static void hurry(Element element, boolean urgent) {
        if (urgent) {
            element.attr("fetchpriority", "high");
        } else {
            element.attr("loading", "lazy").attr("decoding", "async");
        }
    }
}
