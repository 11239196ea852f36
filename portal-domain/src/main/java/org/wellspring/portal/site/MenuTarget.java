package org.wellspring.portal.site;

/** Where an entry of a menu leads. */
public enum MenuTarget {
    HOME,
    ARTICLES,
    TOPICS,
    QUESTIONS,
    DISCLAIMERS,
    /** Stands for one entry for each public stand-alone page, by title. */
    PAGES,
    /** An item of the menu's language; the entry is left out while readers do not see that. */
    ITEM,
    /** A page of another site. */
    ELSEWHERE,
    /** Leads nowhere: it names the entries under it. */
    HEADING
}
