package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows where a line end is none of the author's but of a program that wraps lines: there, the next line's first word
 * would not have fitted into the line any more.
 */
final class LineBreaks {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** Room for programs that wrap a little earlier than they could. */
    private static final int SLACK = 3;

    private record Pair(TextLine line, TextLine next) {

        int lengthWithNextWord() {
            return line.text().length() + 1 + next.firstWord().length();
        }
    }

    private final int width;

    private LineBreaks(int width) {
        this.width = width;
    }

    static LineBreaks of(List<TextLine> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Pair pair = new Pair(lines.get(i - 1), lines.get(i));
            if (!pair.line().isBlank()
                    && !pair.next().isBlank()
                    && !startsBlock(pair.next().text())) {
                pairs.add(pair);
            }
        }
        return new LineBreaks(widthOf(pairs));
    }

    /** The width of the longest wrapped line, or 0 for a text that is not wrapped. */
    private static int widthOf(List<Pair> pairs) {
        long tooLong = pairs.stream()
                .filter(pair -> pair.line().text().length() > WIDEST)
                .count();
        int longest = pairs.stream()
                .mapToInt(pair -> pair.line().text().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        long full = pairs.stream()
                .filter(pair -> pair.lengthWithNextWord() > longest - SLACK)
                .count();
        long open =
                pairs.stream().filter(pair -> !endsSentence(pair.line().text())).count();
        boolean wrapped = longest >= NARROWEST
                && tooLong * 10 <= pairs.size()
                && full * 2 >= pairs.size()
                && open * 2 >= pairs.size()
                && pairs.size() > 1;
        return wrapped ? longest : 0;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.endsWith(":");
    }

    /** Whether a line goes on in the next one. */
    boolean continues(TextLine line, TextLine next) {
        if (startsBlock(next.text())
                || Mark.of(line.text()).type() == Mark.Type.HASHES
                || isDate(line)
                || isDate(next)) {
            return false;
        }
        int length = new Pair(line, next).lengthWithNextWord();
        return partsWord(line, next)
                || width > 0 && length > width - SLACK && line.text().length() <= WIDEST
                || goesOnSmall(line.text(), next.text());
    }

    private static boolean isDate(TextLine line) {
        return DateLine.mayBe(line.text());
    }

    /** A line that ends in the midst of a sentence, and a next one that starts with a small letter. */
    private static boolean goesOnSmall(String line, String next) {
        return line.length() >= NARROWEST && !endsSentence(line) && Character.isLowerCase(next.codePointAt(0));
    }

    /** Whether a hyphen at the line's end parts a word. */
    boolean partsWord(TextLine line, TextLine next) {
        String text = line.text();
        return text.length() > NARROWEST / 2
                && text.endsWith("-")
                && Character.isLetter(text.codePointBefore(text.length() - 1))
                && Character.isLowerCase(next.text().codePointAt(0));
    }

    private static boolean startsBlock(String text) {
        Mark.Type type = Mark.of(text).type();
        return type == Mark.Type.HASHES
                || type == Mark.Type.BULLET
                || type == Mark.Type.NUMBER
                || text.startsWith("|")
                || Labels.labelOf(text).isPresent()
                || Captions.in(text).isPresent();
    }
}
