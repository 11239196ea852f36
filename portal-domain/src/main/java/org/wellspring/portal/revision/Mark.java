package org.wellspring.portal.revision;

/** What happened to a line of a comparison, or to words in it. */
public enum Mark {
    SAME,
    ADDED,
    REMOVED,
    /** Other words stand there. */
    CHANGED,
    /** The same words look different: strong, in a deeper list, in another language. */
    FORMATTED
}
