package org.wellspring.portal.disclaimer;

/** Which articles show a disclaimer, in the order in which a page shows them: the general before the particular. */
public enum Scope {
    /** Every article of its language. */
    PORTAL,
    /** The articles of a topic and of all topics under it. */
    TOPIC,
    /** The articles that it is attached to. */
    ARTICLE
}
