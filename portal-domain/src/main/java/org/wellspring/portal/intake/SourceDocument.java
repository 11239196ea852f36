package org.wellspring.portal.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A document as it was found: text or HTML, at most {@link #MAX_BYTES} long and with at least one visible character. */
public final class SourceDocument {

    /** The longest document that is taken in, in bytes (of UTF-8, for a pasted one): 5 MB. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Lines of a text at most; no article comes near, and each costs time and memory. */
    static final int MAX_LINES = 100_000;

    /** Tags of HTML at most. */
    static final int MAX_TAGS = 250_000;

    /** Elements that a text would hardly have by accident, near its beginning. */
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype html|html|head|body|meta|div|p|h[1-6]|ul|ol|li|table|span|br|strong|section|article|a\\s+href)\\b[^<>]{0,400}>",
            Pattern.CASE_INSENSITIVE);

    private static final int BEGINNING = 20_000;

    private final String content;
    private final boolean html;

    private SourceDocument(String content, boolean html) {
        if (content.length() > MAX_BYTES || content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw UnreadableSourceException.tooLarge(MAX_BYTES / 1024 / 1024);
        }
        if (content.indexOf('\0') >= 0) {
            throw UnreadableSourceException.binary();
        }
        if (content.codePoints().noneMatch(Characters::isVisible)) {
            throw UnreadableSourceException.empty();
        }
        requireFewParts(content, html ? '<' : '\n', html ? MAX_TAGS : MAX_LINES);
        this.content = content;
        this.html = html;
    }

    private static void requireFewParts(String content, char part, int limit) {
        if (content.chars().filter(character -> character == part).count() > limit) {
            throw UnreadableSourceException.tooManyParts(limit);
        }
    }

    /**
     * Plain text, perhaps with marks such as {@code #} and {@code **}.
     *
     * @throws UnreadableSourceException when it is empty, too large or no text
     */
    public static SourceDocument ofText(String text) {
        return new SourceDocument(text, false);
    }

    /**
     * HTML, a whole page or a part of one.
     *
     * @throws UnreadableSourceException when it is empty, too large or no text
     */
    public static SourceDocument ofHtml(String html) {
        return new SourceDocument(html, true);
    }

    /**
     * Whatever was pasted: HTML when it has tags, else text.
     *
     * @throws UnreadableSourceException when it is empty, too large or no text
     */
    public static SourceDocument ofPasted(String pasted) {
        return new SourceDocument(pasted, looksLikeHtml(pasted));
    }

    /**
     * A file. What it holds decides what it is; its name only whether a text without tags is HTML.
     *
     * @param fileName as the sender named it
     * @param bytes in UTF-8, in UTF-16 with its mark, in the encoding that the HTML names, or else in windows-1252
     * @throws UnreadableSourceException when it is empty, too large or no text
     */
    public static SourceDocument ofUpload(String fileName, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw UnreadableSourceException.tooLarge(MAX_BYTES / 1024 / 1024);
        }
        FileType.refuseOthersThanText(bytes);
        String text = Encoding.decode(bytes);
        return new SourceDocument(text, isNamedHtml(fileName) || looksLikeHtml(text));
    }

    private static boolean isNamedHtml(String fileName) {
        return fileName != null && Pattern.matches("(?is).*\\.x?html?", fileName.strip());
    }

    private static boolean looksLikeHtml(String text) {
        return HTML.matcher(text.substring(0, Math.min(text.length(), BEGINNING)))
                .find();
    }

    boolean isHtml() {
        return html;
    }

    /** The whole text or HTML, as {@link Place} counts in it. */
    public String content() {
        return content;
    }
}
