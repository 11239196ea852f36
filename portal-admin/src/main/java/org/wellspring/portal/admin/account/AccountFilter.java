package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.wellspring.portal.account.SecondFactorDuty;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.session.Sessions;

/**
 * What has become of an account holds from the next request on: a session of a locked one ends, as does one that
 * was ended or has lasted too long. One with a password that somebody else knows opens only the page for choosing another
 * (and signing out), and one that lacks a second factor which the portal asks for only the page for adding that.
 */
public class AccountFilter extends HttpFilter {

    private static final String PASSWORD = "/password";
    private static final String SCRIPTS = "/api/";

    /** What opens before a password was chosen. */
    private static final Set<String> OPEN = Set.of(PASSWORD, "/sign-in", "/sign-out", "/api/session");

    private static final String SECOND_FACTOR = "/second-factor";

    private final transient Sessions sessions;
    private final transient SecondFactorDuty secondFactors;
    private final transient ActorBacking actor;

    @Inject
    public AccountFilter(Sessions sessions, SecondFactorDuty secondFactors, ActorBacking actor) {
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.actor = actor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getRemoteUser() == null || isAsset(path)) {
            chain.doFilter(request, response);
        } else if (!actor.isSignedIn() && isByScript(path, request)) {
            // A page asks for several things at once; were the session ended for one, the server would fail the others.
            forbid("api.message.locked", request, response);
        } else if (!actor.isSignedIn()) {
            endSession(request);
            SignInRequest.of(request).answer(response);
        } else if (!goesOn(request)) {
            endSession(request);
            SignInRequest.of(request).answer(response);
        } else if (mustChangePassword(path) && path.startsWith(SCRIPTS)) {
            forbid("api.message.initial_password", request, response);
        } else if (mustChangePassword(path)) {
            response.sendRedirect(request.getContextPath() + PASSWORD);
        } else if (mustAddSecondFactor(path) && path.startsWith(SCRIPTS)) {
            forbid("api.message.second_factor", request, response);
        } else if (mustAddSecondFactor(path)) {
            response.sendRedirect(request.getContextPath() + SECOND_FACTOR);
        } else {
            chain.doFilter(PreferredLanguage.of(request, actor.getLanguage()), response);
        }
    }

    /** A script's page is still open, and can say what has happened. */
    private static void forbid(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonAnswer.say(response, HttpServletResponse.SC_FORBIDDEN, Texts.text(Texts.language(request), key));
    }

    private static boolean isByScript(String path, HttpServletRequest request) {
        return path.startsWith(SCRIPTS) || "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets") || path.startsWith("/jakarta.faces.resource");
    }

    private static void endSession(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private boolean goesOn(HttpServletRequest request) {
        return SessionKey.of(request)
                .filter(key -> sessions.resume(actor.getName(), key))
                .isPresent();
    }

    private boolean mustChangePassword(String path) {
        return !OPEN.contains(path) && actor.isBoundToChangePassword();
    }

    private boolean mustAddSecondFactor(String path) {
        return !OPEN.contains(path) && !path.equals(SECOND_FACTOR) && secondFactors.isDue(actor.get());
    }
}
