package org.wellspring.portal.quality;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.wellspring.portal.text.Sentences;

/**
 * A field of formatted text that is looked at, as it was typed: only what is seen of it counts, so it need not be
 * sanitised.
 *
 * @param name of the field
 * @param language in which it is written
 */
record Passage(String name, Locale language, Element body) {

    private static final String PROSE = "p, li:not(:has(p, ul, ol)), blockquote:not(:has(p))";

    static Passage of(String name, Locale language, String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style").remove();
        return new Passage(name, language, body);
    }

    /** Paragraphs and items of lists, which have sentences; headings, captions and tables have not. */
    List<String> paragraphs() {
        return body.select(PROSE).stream()
                .filter(block -> block.closest("figure, table") == null)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    List<String> sentences() {
        return paragraphs().stream()
                .flatMap(paragraph -> Sentences.split(paragraph).stream())
                .toList();
    }

    Finding finding(Check check, Element at) {
        return Finding.of(check, name, at.text());
    }
}
