package org.wellspring.portal.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Formatted text that is safe to show: sanitised HTML whose headings make an outline without gaps, from h2 down, each
 * with an address of its own. Two texts are equal when their HTML is.
 *
 * <p>A source is cited where the words need it, {@code <cite class="reference">}; {@link #cited()} gathers them.
 *
 * <p>A figure that has no image yet is a placeholder, {@code <figure class="placeholder">}: an editor fills or removes
 * it before the text is published.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    /**
     * Words that an adult reads silently in a minute in English non-fiction: M. Brysbaert, "How many words do we read
     * per minute? A review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019) 104047.
     */
    private static final int WORDS_A_MINUTE = 238;

    private static final int UNCOUNTED = -1;

    private final String html;

    /** Counted when it is first asked for, since the whole text is read for it; a page asks twice. */
    private int words = UNCOUNTED;

    private RichText(String html) {
        this.html = html;
    }

    /** Sanitises HTML from anywhere; what is not allowed is taken out, its readable words stay. */
    public static RichText of(String untrustedHtml) {
        String normal = ContentModel.normalize(HtmlPolicy.sanitize(untrustedHtml));
        return normal.isEmpty() ? EMPTY : new RichText(normal);
    }

    /** Plain text: blank lines part paragraphs, single line ends part lines. */
    public static RichText ofParagraphs(String plain) {
        String html = plain.lines()
                .map(String::strip)
                .map(line -> line.isEmpty() ? "</p><p>" : Entities.escape(line))
                .collect(Collectors.joining("<br>"));
        return of("<p>" + html + "</p>");
    }

    /**
     * HTML that {@link #html()} gave earlier and that was kept where nobody else writes. It is <em>trusted and not
     * sanitised</em>: only for {@link RichTextConverter}.
     */
    public static RichText ofStored(String html) {
        return html.isEmpty() ? EMPTY : new RichText(html);
    }

    /** The text as HTML for the inside of a page's main part; empty for the empty text. */
    public String html() {
        return html;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words without markup, a line for each paragraph, heading, list item, cell and caption. */
    public String plainText() {
        return PlainText.of(body());
    }

    /** The headings from the top, empty when the text has none. */
    public List<Heading> outline() {
        return body().select("h2, h3, h4").stream()
                .map(heading -> new Heading(heading.tagName().charAt(1) - '0', heading.id(), heading.text()))
                .toList();
    }

    /** {@link #plainText()} without the sources that the text cites. */
    public String readingText() {
        Element body = body();
        body.select(CitedText.CITATION).remove();
        return PlainText.of(body);
    }

    /** How many words a reader reads, captions included, sources not. */
    public int words() {
        if (words == UNCOUNTED) {
            words = PlainText.countWords(readingText());
        }
        return words;
    }

    /** The text with its citations numbered, and the sources that they lead to. */
    public CitedText cited() {
        return CitedText.of(body());
    }

    /** Minutes to read the text silently, rounded up, at least 1: {@link #words()} at 238 a minute (Brysbaert 2019). */
    public int readingMinutes() {
        return Math.max(1, (words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** The addresses of the images in the text, from the top. */
    public List<String> images() {
        return body().select("img[src]").eachAttr("src");
    }

    /** Where the links of the text lead, each address once, in the order in which they stand. */
    public List<String> links() {
        return body().select("a[href]").stream()
                .map(link -> link.attr("href").strip())
                .distinct()
                .toList();
    }

    /** The links of the text, each with the words that it says, in the order in which they stand. */
    public List<Anchor> anchors() {
        return body().select("a[href]").stream()
                .map(link -> new Anchor(link.attr("href").strip(), link.text()))
                .toList();
    }

    /** The text with other addresses in its links; nothing else changes. */
    public RichText withLinks(UnaryOperator<String> address) {
        Element body = body();
        body.select("a[href]")
                .forEach(link ->
                        link.attr("href", address.apply(link.attr("href").strip())));
        return of(body.html());
    }

    /** {@link #html()} for places without style sheet and list: each source in brackets where it is cited. */
    public String htmlWithSources() {
        Element body = body();
        for (Element citation : body.select(CitedText.CITATION)) {
            citation.before(new TextNode(" [")).after(new TextNode("]")).unwrap();
        }
        return body.html();
    }

    /** The captions of the figures that still lack their image, from the top; empty where a caption is missing too. */
    public List<String> placeholderCaptions() {
        return body().select(ContentModel.PLACEHOLDER).stream()
                .map(Element::text)
                .toList();
    }

    /**
     * Puts an image into a placeholder.
     *
     * @param placeholderIndex counts from 0 in the order of {@link #placeholderCaptions()}
     * @param src the image's address on this site, below {@code /media/}
     * @param alt what the image shows, for who cannot see it
     * @param width in pixels
     * @param height in pixels
     * @throws IndexOutOfBoundsException when there is no such placeholder
     * @throws IllegalArgumentException when the address is not below {@code /media/} or a length is not positive
     */
    public RichText withFigureFilled(int placeholderIndex, String src, String alt, int width, int height) {
        if (!HtmlPolicy.MEDIA.matcher(src).matches() || width < 1 || height < 1) {
            throw new IllegalArgumentException("Not an image of this site: %s %dx%d".formatted(src, width, height));
        }
        Element body = body();
        Element figure = body.select(ContentModel.PLACEHOLDER).get(placeholderIndex);
        figure.prependElement("img")
                .attr("src", src)
                .attr("alt", alt)
                .attr("width", String.valueOf(width))
                .attr("height", String.valueOf(height));
        return of(body.html());
    }

    /**
     * Takes a placeholder out, with its caption.
     *
     * @param placeholderIndex counts from 0 in the order of {@link #placeholderCaptions()}
     * @throws IndexOutOfBoundsException when there is no such placeholder
     */
    public RichText withFigureRemoved(int placeholderIndex) {
        Element body = body();
        body.select(ContentModel.PLACEHOLDER).get(placeholderIndex).replaceWith(new TextNode("\n"));
        return of(body.html());
    }

    /**
     * The text with other words in the place of some that stand within one block, their first occurrence; empty when no
     * block has them.
     */
    public Optional<RichText> exchanged(String words, String replacement) {
        Element body = body();
        return PassageExchange.exchange(body, words, replacement) ? Optional.of(of(body.html())) : Optional.empty();
    }

    private Element body() {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
