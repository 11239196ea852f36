package org.wellspring.portal.admin.undo;

import java.io.Serializable;
import org.omnifaces.util.Faces;

/**
 * The offer, on the page after a deletion, to take it back; it stays until somebody leaves the page.
 *
 * @param subject the number or the address of what was deleted
 * @param text says what was deleted
 */
public record Undo(Kind kind, String subject, String text) implements Serializable {

    private static final String KEPT = "undo";

    /** What can be deleted. */
    public enum Kind {
        FEEDBACK,
        IGNORED_PATH,
        REDIRECT,
        /** Items put into the trash together; the subject has all their numbers. */
        TRASHED_ITEMS
    }

    /** Offers it on the next page. */
    public static void offer(Kind kind, String subject, String text) {
        Faces.setFlashAttribute(KEPT, new Undo(kind, subject, text));
    }

    /** Offers it on the page that is being shown. */
    public static void offerHere(Kind kind, String subject, String text) {
        Faces.setRequestAttribute(KEPT + ".here", new Undo(kind, subject, text));
    }

    /** What is offered on this page; {@code null} when nothing is. */
    static Undo offered() {
        Undo here = Faces.getRequestAttribute(KEPT + ".here");
        return here == null ? Faces.getFlashAttribute(KEPT) : here;
    }
}
