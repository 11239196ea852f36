package org.wellspring.portal.admin.resuming;

import jakarta.faces.application.ViewExpiredException;
import org.omnifaces.util.Faces;

/**
 * A page that its browser said it left, and that sends its form all the same, as after going back: what it had open is
 * given up by then.
 */
public final class LeftPage {

    private LeftPage() {}

    /**
     * @param opened what the page had open; {@code null} when that was given up
     * @throws ViewExpiredException then; the page is opened again with what was typed
     */
    public static <T> T open(T opened) {
        if (opened == null) {
            throw new ViewExpiredException(Faces.getViewId());
        }
        return opened;
    }
}
