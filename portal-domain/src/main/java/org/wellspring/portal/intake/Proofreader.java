package org.wellspring.portal.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds slips of the pen that an editor should see, with their exact place where the source is text. */
final class Proofreader {

    private static final String SPACE = "[ \\u00A0\\u2002-\\u200A\\u202F\\u3000]";
    private static final Pattern DOUBLE_SPACE = Pattern.compile("(?<!" + SPACE + ")" + SPACE + "{2,}+(?=\\S)");
    private static final Pattern SMALL_START = Pattern.compile("\\.(?<=\\p{L}{3}\\.)" + SPACE + "{1,9}(?=\\p{Ll}{2})");
    private static final Pattern BROKEN = Pattern.compile(
            "\\p{L}[\\u00AD\\u200B\\u2060\\uFEFF]\\p{L}"
                    + "|\\uFFFD|[\\uFB00-\\uFB06]|\\p{L}- (?=\\p{Ll}{3}(?!\\p{L}))(?!and|und|bis|och)|\\p{L}- (?=\\p{Ll}{4})(?!oder)");
    private static final Pattern INNER_BULLET = Pattern.compile("[●•▪■◆►➢](?<=\\S ?.)(?= ?\\p{L})");
    /** Bullets and numbers, whose distance to the words is a matter of layout. */
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\d]*+(?:\\d{1,3}[.)])?" + SPACE + "*+");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "etc", "approx", "incl", "resp", "vgl", "max", "min", "vol", "env", "usw", "bzw", "inkl", "evtl", "ggf");
    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    private Proofreader() {}

    /** Checks a line of the source that stands at a place. */
    static void checkLine(String raw, Place place, Ledger ledger) {
        if (!isSuspicious(raw)) {
            return;
        }
        Matcher mark = MARK.matcher(raw);
        int start = mark.lookingAt() ? mark.end() : 0;
        check(DOUBLE_SPACE, Warning.Kind.DOUBLE_SPACE, raw, start, place, ledger);
        check(BROKEN, Warning.Kind.BROKEN_WORD, raw, start, place, ledger);
        check(INNER_BULLET, Warning.Kind.STRAY_BULLET, raw, start, place, ledger);
        check(SMALL_START, Warning.Kind.LOWERCASE_SENTENCE_START, raw, start, place, ledger);
    }

    /** Checks the words of an HTML element, all of whose findings stand where it does. */
    static void checkElement(String words, Place place, Ledger ledger) {
        Ledger found = new Ledger();
        checkLine(words, new Place(1, 1), found);
        List<Warning> warnings = found.warnings();
        warnings.forEach(warning -> ledger.warn(warning.kind(), place, warning.excerpt()));
    }

    /** Most lines are clean; one look at each character is enough to tell. */
    private static boolean isSuspicious(String raw) {
        for (int i = 1; i < raw.length(); i++) {
            char before = raw.charAt(i - 1);
            char here = raw.charAt(i);
            boolean afterSpace = Characters.isSpace(before);
            boolean doubled = afterSpace && Characters.isSpace(here);
            boolean small = afterSpace && Character.isLowerCase(here) && i > 1 && ".-".indexOf(raw.charAt(i - 2)) >= 0;
            if (doubled || small || isUnusual(before) || isUnusual(here)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnusual(char character) {
        boolean dashOrQuote = character >= 0x2010 && character <= 0x201F;
        return character == 0x00AD
                || character >= 0x2000 && !dashOrQuote && !Character.isLetter(character)
                || character >= 0xFB00 && character <= 0xFB06;
    }

    private static void check(Pattern pattern, Warning.Kind kind, String raw, int from, Place place, Ledger ledger) {
        Matcher matcher = pattern.matcher(raw);
        int at = Math.min(from, raw.length());
        while (matcher.find(at)) {
            if (!endsAbbreviation(raw, matcher.start())) {
                ledger.warn(kind, new Place(place.line(), matcher.start() + 1), around(raw, matcher));
            }
            at = matcher.end();
        }
    }

    private static boolean endsAbbreviation(String raw, int index) {
        int start = index;
        while (start > 0 && Character.isLetter(raw.charAt(start - 1)) && index - start < 10) {
            start--;
        }
        return raw.startsWith(".", index)
                && ABBREVIATIONS.contains(raw.substring(start, index).toLowerCase(Locale.ROOT));
    }

    private static String around(String raw, Matcher matcher) {
        int start = Math.max(0, matcher.start() - BEFORE);
        int end = Math.min(raw.length(), matcher.end() + AFTER);
        return raw.substring(start, end).strip();
    }
}
