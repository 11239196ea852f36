package org.wellspring.portal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end, and where a full stop only ends an abbreviation or a number. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<![.!?…])[.!?…]++[\"'”’»)\\]]{0,3} (?=[^\\p{Ll}])");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "nr", "fig", "approx", "ca", "cf", "al",
            "vol", "z.b", "z. b", "d.h", "u.a", "bzw", "p.ex", "p. ej", "sr", "sra", "abb", "vgl", "inc", "jr");
    private static final int LONGEST_ABBREVIATION = 7;

    private Sentences() {}

    /** Index behind the first sentence; the text's length when it has but one. */
    public static int endOfFirst(String text) {
        return endAfter(text, 0);
    }

    /** Index behind the sentence that goes on at an index. */
    public static int endAfter(String text, int from) {
        Matcher end = END.matcher(text).region(from, text.length());
        while (end.find()) {
            if (!isAbbreviation(text, end.start())) {
                return end.end() - 1;
            }
        }
        return text.length();
    }

    /** How many sentences there are, counting no further than two. */
    public static int count(String text) {
        return endOfFirst(text) < text.length() ? 2 : 1;
    }

    /** The sentences one after the other, without the spaces between them; none of a blank text. */
    public static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endAfter(text, start);
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private static boolean isAbbreviation(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_ABBREVIATION && text.charAt(start - 1) != ' ') {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || word.matches("\\d{1,2}") || ABBREVIATIONS.contains(word.replaceFirst("^[(\"“]", ""));
    }
}
