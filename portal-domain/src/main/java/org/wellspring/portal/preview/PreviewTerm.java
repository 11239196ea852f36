package org.wellspring.portal.preview;

import java.time.Duration;

/** How long a link to a preview can be followed. */
public enum PreviewTerm {
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final Duration length;

    PreviewTerm(int days) {
        this.length = Duration.ofDays(days);
    }

    public Duration length() {
        return length;
    }
}
