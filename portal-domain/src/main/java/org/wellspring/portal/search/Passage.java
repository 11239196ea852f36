package org.wellspring.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a page's text in which words that were looked for are marked. It is plain text, with no markup in it. */
public record Passage(List<Part> parts) {

    /**
     * Characters that no page has in its text: begin and end of a mark. Control characters would not do, for highlighters take
     * them from a passage's ends with its spaces.
     */
    public static final char BEGIN = '\uFDD0';

    public static final char END = '\uFDD1';

    /** @param marked whether it was looked for */
    public record Part(String text, boolean marked) {}

    /** Understands a text with {@link #BEGIN} and {@link #END} in it. */
    public static Passage of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        boolean marked = false;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == BEGIN || text.charAt(at) == END) {
                if (at > from) {
                    parts.add(new Part(text.substring(from, at), marked));
                }
                marked = at < text.length() && text.charAt(at) == BEGIN;
                from = at + 1;
            }
        }
        return new Passage(List.copyOf(parts));
    }

    /** The words without their marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** A text in which nothing can be taken for a mark. */
    public static String unmarked(String text) {
        return text.replace(BEGIN, ' ').replace(END, ' ');
    }
}
