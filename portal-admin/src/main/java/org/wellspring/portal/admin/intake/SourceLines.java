package org.wellspring.portal.admin.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A source as numbered lines. A page shows only so many of them, and only so much of each.
 *
 * @param shown the lines that the page shows, from the first
 * @param total how many the source has
 */
public record SourceLines(List<String> shown, long total) implements Serializable {

    static final int MAX_LINES = 2_000;
    static final int MAX_LENGTH = 2_000;

    static SourceLines of(String source) {
        List<String> shown =
                source.lines().limit(MAX_LINES).map(SourceLines::shortened).toList();
        return new SourceLines(shown, source.lines().count());
    }

    private static String shortened(String line) {
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + " …";
    }

    /** Whether the page shows the line, so that one can jump to it. */
    public boolean holds(int line) {
        return line <= shown.size();
    }

    public boolean isShortened() {
        return total > shown.size();
    }
}
