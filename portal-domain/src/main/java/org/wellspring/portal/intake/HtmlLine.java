package org.wellspring.portal.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** The words between two elements that break the line, with their formatting and their place. */
final class HtmlLine {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]++");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|mailto:\\S+|/[^/\\s]\\S*");
    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s?:\\s?(?:bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?i)font-weight\\s?:\\s?(?:normal|[1-5]00)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Set<String> BREAKING =
            Set.of("br", "hr", "dt", "dd", "summary", "details", "legend", "caption", "option");

    private final PhraseBuilder words;
    private final StringBuilder raw = new StringBuilder();
    private Place place = new Place(1, 1);

    HtmlLine() {
        this(new PhraseBuilder());
    }

    private HtmlLine(PhraseBuilder words) {
        this.words = words;
    }

    /** The line after this one; formatting that is still open goes on in it. */
    HtmlLine next() {
        words.build();
        return new HtmlLine(words);
    }

    static boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName());
    }

    /** Where a node starts in the HTML's source; the very beginning for what the parser had to add. */
    static Place placeOf(Node node) {
        Range.Position start = node.sourceRange().start();
        return start.isTracked() ? new Place(start.lineNumber(), start.columnNumber()) : new Place(1, 1);
    }

    void append(TextNode text) {
        String value = text.getWholeText();
        boolean first = words.isEmpty();
        words.append(value);
        if (first && !words.isEmpty()) {
            place = placeOf(text);
        }
        raw.append(value);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words with the spaces that a page shows: white space is one, no-break spaces count each. */
    String raw() {
        return SPACES.matcher(raw).replaceAll(" ").strip();
    }

    Place place() {
        return place;
    }

    Block block() {
        Phrase phrase = words.build();
        Mark mark = Mark.of(phrase.text());
        if (mark.type() == Mark.Type.HASHES) {
            return Block.line(phrase, Mark.NONE, place, true);
        }
        return Block.line(phrase.from(mark.length()), mark, place, true);
    }

    void openPhrase(Element element) {
        words.open(tagOf(element), element.nameIs("span") ? language(element) : address(element));
    }

    void openStrong() {
        words.open("strong", "");
    }

    void closePhrase(Element element) {
        words.close();
    }

    void closeStrong() {
        words.close();
    }

    /** The element that the words are in; empty for one that says nothing. */
    private static String tagOf(Element element) {
        String style = element.attr("style");
        return switch (element.normalName()) {
            case "b", "strong" -> NOT_BOLD.matcher(style).find() ? "" : "strong";
            case "em", "i" -> "em";
            case "sub", "sup" -> element.normalName();
            case "a" -> address(element).isEmpty() ? "" : "a";
            default -> BOLD.matcher(style).find() ? "strong" : language(element).isEmpty() ? "" : "span";
        };
    }

    /** Of a part of a line, where it is told. */
    private static String language(Element element) {
        String language = element.attr("lang").strip();
        return element.nameIs("span") && LANGUAGE.matcher(language).matches() ? language : "";
    }

    private static String address(Element element) {
        String address = element.attr("href").strip();
        return element.nameIs("a") && ADDRESS.matcher(address).matches() ? address : "";
    }
}
