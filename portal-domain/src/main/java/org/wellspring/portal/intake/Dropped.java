package org.wellspring.portal.intake;

/**
 * Words of the source that are in no part of the proposal.
 *
 * @param place where they stand
 * @param text the words
 * @param reason why they are left out
 */
public record Dropped(Place place, String text, Reason reason) {

    /** Why words of a source are no part of its proposal. */
    public enum Reason {
        /** The number before a heading or a list item: the list counts for itself. */
        LIST_NUMBER,
        /** A word such as "Q:" or "Answer:" that says what the words after it are. */
        LABEL,
        /** The line that says when the document was posted or changed, read into the proposal's dates. */
        DATE_LINE,
        /** A line that looks like a date but names no day. */
        UNREADABLE_DATE,
        /** Who wrote or checked the text. */
        BYLINE,
        /** The heading above questions that are all taken out of the body. */
        FAQ_HEADING,
        /** A heading or a label that stands for a disclaimer without any words of its own. */
        DISCLAIMER_HEADING,
        /** Navigation, side columns, forms and the like around a page's text. */
        PAGE_FURNITURE,
        /** The name of the page in its head, where the text has a title of its own. */
        PAGE_NAME,
        /** The address of an image that is not on this site. */
        IMAGE_ADDRESS,
    }
}
