package org.wellspring.portal.revision;

/** What a field of a draft consists of; this decides how two values of it are compared and merged. */
public enum Form {

    /** Short plain text, a title for example: compared by its words, merged as a whole. */
    LINE,

    /** Sanitised HTML as {@link org.wellspring.portal.text.RichText#html()} gives it: merged by its blocks. */
    RICH,

    /** Numbers of other items in order, joined by commas: {@code 12,7,31}; may be empty. */
    LIST,

    /** A day, an enum's name, a slug: compared and merged as a whole. */
    VALUE
}
