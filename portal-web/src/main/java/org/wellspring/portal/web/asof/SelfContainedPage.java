package org.wellspring.portal.web.asof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page that shows the same wherever it is kept: styles and images inside, links with the whole address, nothing
 * that runs.
 *
 * @param address the page's whole address, to which its links are relative
 * @param stylesheet that of every page
 * @param images the image at an address below the root, as a {@code data:} URI
 */
record SelfContainedPage(String address, String stylesheet, Function<String, Optional<String>> images) {

    /** Fonts that would have to be loaded; the page falls back to what the reader's computer has. */
    private static final Pattern LOADED_FONT = Pattern.compile("@font-face\\s*\\{[^}]*url\\([^}]*\\}");

    /** What tells a browser which file to load, and when. */
    private static final List<String> FOR_LOADING = List.of("srcset", "sizes", "loading", "decoding", "fetchpriority");

    private static final String NEEDLESS = "script, link:not([rel=canonical]), form, button, .skip-link, [role=status]";

    String of(String page) {
        Document document = Jsoup.parse(page, address);
        document.outputSettings().prettyPrint(false);
        document.select("button.term").unwrap();
        document.select("[popover]").removeAttr("popover");
        document.select(NEEDLESS).remove();
        document.head().appendElement("style").appendChild(new DataNode(styles()));
        document.select("img[src]").forEach(this::takeIn);
        document.select("a[href]").forEach(SelfContainedPage::spellOut);
        document.select("details").forEach(question -> question.attr("open", ""));
        document.getAllElements().forEach(SelfContainedPage::disarm);
        return document.outerHtml();
    }

    /** Nothing in a style element may look like its end. */
    private String styles() {
        return LOADED_FONT.matcher(stylesheet).replaceAll("").replace("</", "<\\/");
    }

    private void takeIn(Element image) {
        FOR_LOADING.forEach(image::removeAttr);
        image.attr("src", images.apply(image.attr("src")).orElseGet(() -> image.absUrl("src")));
    }

    private static void spellOut(Element link) {
        if (!link.attr("href").startsWith("#")) {
            link.attr("href", link.absUrl("href"));
        }
    }

    private static void disarm(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on"))
                .toList()
                .forEach(element::removeAttr);
    }
}
