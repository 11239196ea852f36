package org.wellspring.portal.quality;

/** What is looked for in a draft. */
public enum Check {
    EMPTY_TEXT(Gravity.BLOCKS),
    FIGURE_WITHOUT_IMAGE(Gravity.BLOCKS),
    /** A disclaimer of a topic that names none. */
    UNKNOWN_TOPIC(Gravity.BLOCKS),

    EMPTY_HEADING(Gravity.WARNING),
    /** A heading is more than one level below the one before. */
    SKIPPED_LEVEL(Gravity.WARNING),
    /** A long text has no heading at all. */
    NO_HEADINGS(Gravity.HINT),

    EMPTY_LINK(Gravity.WARNING),
    /** The words of a link do not tell where it leads: WCAG 2.2, 2.4.4 and 2.4.9. */
    VAGUE_LINK(Gravity.WARNING),
    /** A link within the portal leads nowhere. */
    BROKEN_LINK(Gravity.WARNING),
    /** A link leads to something that readers do not see yet. */
    UNPUBLISHED_LINK(Gravity.HINT),
    /** A link leads over a connection that others can read and change. */
    INSECURE_LINK(Gravity.HINT),

    ALTERNATIVE_MISSING(Gravity.WARNING),
    ALTERNATIVE_IS_FILE_NAME(Gravity.WARNING),
    /** The alternative text says that there is an image, which screen readers say anyway. */
    ALTERNATIVE_SAYS_IMAGE(Gravity.WARNING),
    ALTERNATIVE_IS_CAPTION(Gravity.WARNING),
    ALTERNATIVE_TOO_LONG(Gravity.WARNING),
    TABLE_WITHOUT_HEADERS(Gravity.WARNING),

    REPEATED_PARAGRAPH(Gravity.WARNING),
    LONG_PARAGRAPH(Gravity.HINT),
    LONG_SENTENCE(Gravity.HINT),
    HARD_TO_READ(Gravity.HINT),

    NO_STANDFIRST(Gravity.WARNING),
    NO_TOPICS(Gravity.WARNING),
    NO_DISCLAIMER(Gravity.HINT);

    private final Gravity gravity;

    Check(Gravity gravity) {
        this.gravity = gravity;
    }

    public Gravity gravity() {
        return gravity;
    }
}
