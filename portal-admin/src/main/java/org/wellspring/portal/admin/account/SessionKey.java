package org.wellspring.portal.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.wellspring.portal.session.Sessions;

/** Under which id the portal has a browser's session in its register; it is no way into that session. */
public final class SessionKey {

    private static final String ATTRIBUTE = SessionKey.class.getName();

    private SessionKey() {}

    /** Registers the session of somebody who has just signed in, instead of one that this browser had before. */
    static void begin(HttpServletRequest request, Sessions sessions, String account) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        of(request).ifPresent(sessions::left);
        String id = sessions.begin(account, request.getRemoteAddr(), request.getHeader("User-Agent"));
        session.setAttribute(ATTRIBUTE, id);
        session.setMaxInactiveInterval(Math.toIntExact(sessions.limits().idle().toSeconds()));
    }

    /** The id of the present session; empty while nobody has signed in to it. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(ATTRIBUTE));
    }
}
