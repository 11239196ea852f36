package org.wellspring.portal.web.site;

import java.text.BreakIterator;
import java.util.Locale;
import org.wellspring.portal.text.RichText;

/** The beginning of a text, for places that have room for a sentence. */
public final class Excerpt {

    static final int MAX_LENGTH = 240;

    private Excerpt() {}

    /** The first sentence; a very long one is cut at a word. */
    public static String firstSentence(RichText text, Locale language) {
        String line = text.readingText()
                .lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.isEmpty()) {
            return line;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(line);
        return cut(line.substring(0, sentences.following(0)).strip());
    }

    private static String cut(String sentence) {
        if (sentence.length() <= MAX_LENGTH) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', MAX_LENGTH);
        return sentence.substring(0, space > 0 ? space : MAX_LENGTH) + "…";
    }
}
