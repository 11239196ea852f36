package org.wellspring.portal.revision;

/** How a draft came to be kept. */
public enum Saving {
    /** An editor pressed the button. */
    SAVED,
    /** The console kept what was typed so far. */
    AUTOSAVED,
    /** An earlier state became the draft again. */
    RESTORED,
    /** Two editors' changes were brought together. */
    MERGED
}
