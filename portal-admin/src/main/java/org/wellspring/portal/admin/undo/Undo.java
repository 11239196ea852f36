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
        REDIRECT
    }

    /** Offers it on the next page. */
    public static void offer(Kind kind, String subject, String text) {
        Faces.setFlashAttribute(KEPT, new Undo(kind, subject, text));
    }

    /** What is offered on this page; {@code null} when nothing is. */
    static Undo offered() {
        return Faces.getFlashAttribute(KEPT);
    }
}
