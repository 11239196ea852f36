package org.wellspring.portal.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;
import org.wellspring.portal.edition.Presence;

/** Answers that a page is not there. */
public final class Absence {

    private Absence() {}

    /** 410 where something was taken back, else 404. */
    public static void answer(Presence presence) {
        Faces.responseSendError(
                presence == Presence.GONE ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND, null);
    }
}
