package org.wellspring.portal.asof;

/** What a link into the past is good for. The names are part of signatures. */
public enum Purpose {
    /** To see the page in the browser. */
    LOOK,
    /** To get the page as a file, with what proves it. */
    EVIDENCE
}
