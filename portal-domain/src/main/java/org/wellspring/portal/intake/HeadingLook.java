package org.wellspring.portal.intake;

import java.util.regex.Pattern;
import org.wellspring.portal.text.Sentences;

/** Tells by its look whether a line may be a heading. */
final class HeadingLook {

    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_LABEL = 80;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|www\\.|\\S@\\S");

    private HeadingLook() {}

    /** Whether it is short, starts with a letter or a digit and does not end like a sentence. */
    static boolean isHeading(Phrase phrase) {
        String text = phrase.text();
        if (text.isEmpty() || text.length() > LONGEST || countWords(text) > MOST_WORDS) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean starts = Character.isLetterOrDigit(first) || first == '¿' || first == '¡';
        return starts
                && hasLetter(text)
                && ".!,;…\"”“".indexOf(text.charAt(text.length() - 1)) < 0
                && Sentences.count(text) == 1
                && !ADDRESS.matcher(text).find();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static int countWords(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Whether it ends with a colon, as a heading of a few paragraphs may. */
    static boolean endsWithColon(Phrase phrase) {
        return (phrase.endsWith(":") || phrase.endsWith("：")) && phrase.text().length() <= LONGEST_LABEL;
    }

    /** Whether it is written in capital letters only. */
    static boolean isCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals > 3 && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
