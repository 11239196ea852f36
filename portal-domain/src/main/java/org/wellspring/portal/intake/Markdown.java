package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Phrase.Span;

/**
 * Reads {@code **strong**}, {@code *emphasis*} and {@code [links](https://…)} within a line of text (CommonMark 0.31,
 * 6.2 and 6.3, without nesting).
 */
final class Markdown {

    private static final Pattern TOKEN = Pattern.compile(
            "\\*\\*|__|\\*|(?<!!)\\[([^\\[\\]]{1,300})\\]\\((https?://[A-Za-z0-9:/?#&=%._~+,;@!-]{1,500})\\)");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> closings = new HashMap<>();
    private String open = "";
    private int openAt;

    private Markdown(String source) {
        this.source = source;
    }

    static Phrase parse(String line) {
        boolean plain = line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('[') < 0;
        return plain ? Phrase.of(line) : new Markdown(line).phrase();
    }

    private Phrase phrase() {
        countClosings();
        Matcher token = TOKEN.matcher(source);
        int done = 0;
        while (token.find()) {
            text.append(source, done, token.start());
            read(token);
            done = token.end();
        }
        text.append(source, done, source.length());
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        return new Phrase(text.toString(), spans).slice(0, text.length());
    }

    /** A mark opens only where another can close it; knowing the last one keeps this linear. */
    private void countClosings() {
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (closes(token)) {
                closings.put(token.group(), token.start());
            }
        }
    }

    private void read(Matcher token) {
        if (token.group(1) != null) {
            spans.add(new Span(text.length(), text.length() + token.group(1).length(), "a", token.group(2)));
            text.append(token.group(1));
        } else if (open.equals(token.group()) && closes(token)) {
            spans.add(new Span(openAt, text.length(), open.length() == 2 ? "strong" : "em", ""));
            open = "";
        } else if (open.isEmpty() && opens(token)) {
            open = token.group();
            openAt = text.length();
        } else {
            text.append(token.group());
        }
    }

    private boolean opens(Matcher token) {
        int after = token.end();
        return after < source.length()
                && source.charAt(after) != ' '
                && !isWord(token.start() - 1)
                && closings.getOrDefault(token.group(), -1) > after;
    }

    private boolean closes(Matcher token) {
        int before = token.start() - 1;
        return before >= 0 && source.charAt(before) != ' ' && !isWord(token.end());
    }

    private boolean isWord(int index) {
        return index >= 0 && index < source.length() && Character.isLetterOrDigit(source.charAt(index));
    }
}
