package org.wellspring.portal.faq;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words, or parts of words, by which a reader looks for questions.
 *
 * @param words in small letters, letters and digits only, at most {@value #MOST}; none for all questions
 */
public record QuestionWords(List<String> words) {

    public static final int MAX_LENGTH = 100;

    static final int MOST = 6;

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    public static final QuestionWords NONE = new QuestionWords(List.of());

    public QuestionWords {
        words = List.copyOf(words);
    }

    /** @param typed of any length; {@code null} for nothing. What is too much is left out of account. */
    public static QuestionWords of(String typed) {
        String text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), MAX_LENGTH));
        return new QuestionWords(PARTS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
