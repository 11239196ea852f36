package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.session.Sessions;

/** Ends the session from any page, also from one that only tells that something is not there. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private final transient SigningIn signingIn;
    private final transient Sessions sessions;
    private final transient ActorBacking actor;

    @Inject
    public SignOutServlet(SigningIn signingIn, Sessions sessions, ActorBacking actor) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.actor = actor;
    }

    /** Whoever comes here from the sign-in page has signed in again, and goes on. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        SessionKey.of(request).ifPresent(sessions::left);
        signingIn.signOut(actor.get());
        request.logout();
        request.getSession().invalidate();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?left=true");
    }
}
