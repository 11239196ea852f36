package org.wellspring.portal.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * Words in one line, with what is strong, emphasised, raised, lowered, linked or in another language in them.
 *
 * @param text cleaned: single spaces, none at the ends, nothing invisible
 * @param spans the formatted parts, by where they start, outer before inner, never overlapping halfway
 */
record Phrase(String text, List<Span> spans) {

    /**
     * A formatted part.
     *
     * @param start index of its first character
     * @param end index behind its last character
     * @param tag the element, for example {@code strong}
     * @param value where a link leads, or the language of what is in another one; else empty
     */
    record Span(int start, int end, String tag, String value) {

        Span shifted(int offset, int length) {
            return new Span(Math.max(0, start - offset), Math.min(length, end - offset), tag, value);
        }

        String opening() {
            return switch (tag) {
                case "a" -> "<a href=\"" + Entities.escape(value) + "\">";
                case "span" -> "<span lang=\"" + Entities.escape(value) + "\">";
                default -> "<" + tag + ">";
            };
        }
    }

    static final Phrase EMPTY = new Phrase("", List.of());

    Phrase {
        spans = List.copyOf(spans);
    }

    static Phrase of(String text) {
        return new Phrase(text, List.of());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsWith(String end) {
        return text.endsWith(end);
    }

    /** The part from one index to before another, without spaces at its ends. */
    Phrase slice(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return cut(start, end);
    }

    private Phrase cut(int start, int end) {
        List<Span> inside = spans.stream()
                .filter(span -> span.start() < end && span.end() > start)
                .map(span -> span.shifted(start, end - start))
                .toList();
        return new Phrase(text.substring(start, end), inside);
    }

    Phrase from(int index) {
        return slice(index, text.length());
    }

    /** The same behind some plain words. */
    Phrase prefixed(String words) {
        int offset = -words.length() - 1;
        int length = text.length() - offset;
        return new Phrase(
                words + " " + text,
                spans.stream().map(span -> span.shifted(offset, length)).toList());
    }

    /** The words without a colon at their end. */
    Phrase withoutColon() {
        return text.endsWith(":") || text.endsWith("：") ? slice(0, text.length() - 1) : this;
    }

    /** Whether all of it is strong, as authors write headings who have no other means. */
    boolean isStrong() {
        int covered = 0;
        for (Span span : spans) {
            if (!isPunctuation(covered, span.start())) {
                return false;
            }
            if (span.tag().equals("strong")) {
                covered = Math.max(covered, span.end());
            }
        }
        return covered > 0 && isPunctuation(covered, text.length());
    }

    private boolean isPunctuation(int from, int to) {
        return from >= to || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    String html() {
        StringBuilder html = new StringBuilder();
        Deque<Span> open = new ArrayDeque<>();
        int done = 0;
        for (Span span : spans) {
            done = close(open, span.start(), done, html);
            html.append(Entities.escape(text.substring(done, span.start()))).append(span.opening());
            done = span.start();
            open.push(span);
        }
        done = close(open, text.length(), done, html);
        return html.append(Entities.escape(text.substring(done))).toString();
    }

    private int close(Deque<Span> open, int upTo, int from, StringBuilder html) {
        int done = from;
        while (!open.isEmpty() && open.peek().end() <= upTo) {
            Span span = open.pop();
            html.append(Entities.escape(text.substring(done, span.end())));
            html.append("</").append(span.tag()).append('>');
            done = span.end();
        }
        return done;
    }
}
