package org.wellspring.portal.admin.inspection;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.inspection.Inspecting;
import org.wellspring.portal.inspection.Verdict;

/**
 * Tells a script whether the chain of the record is whole; {@code docs/record.md} says how. The script proves who sends
 * it with each request, so no session is opened.
 */
@WebServlet("/api/audit/verification")
public class VerificationServlet extends HttpServlet {

    /** RFC 6585, section 4. */
    private static final int SC_TOO_MANY_REQUESTS = 429;

    private final transient SigningIn signingIn;
    private final transient Inspecting inspecting;

    @Inject
    public VerificationServlet(SigningIn signingIn, Inspecting inspecting) {
        this.signingIn = signingIn;
        this.inspecting = inspecting;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<BasicCredentials> credentials = BasicCredentials.of(request.getHeader("Authorization"));
        Optional<Actor> actor = credentials.flatMap(
                sent -> signingIn.authenticate(sent.name(), sent.password().toCharArray(), request.getRemoteAddr()));
        Optional<Duration> wait = credentials.flatMap(sent -> signingIn.wait(sent.name(), request.getRemoteAddr()));
        if (actor.isEmpty() && wait.isPresent()) {
            response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
            answer(response, SC_TOO_MANY_REQUESTS, "error: too many tries to sign in have failed; try again later");
        } else if (actor.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Wellspring\", charset=\"UTF-8\"");
            answer(response, SC_UNAUTHORIZED, "error: sign in with the name and password of an administrator");
        } else if (signingIn.mustChangePassword(actor.get().name())) {
            answer(response, SC_FORBIDDEN, "error: change the initial password first");
        } else {
            verify(actor.get(), request, response);
        }
    }

    private void verify(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<ChainEnd> anchor = ChainEnd.ofNote(request.getParameter("number"), request.getParameter("hash"));
            Verdict verdict = inspecting.verify(actor, anchor);
            answer(response, verdict.isWhole() ? SC_OK : SC_CONFLICT, text(verdict));
        } catch (NotPermittedException refusal) {
            answer(response, SC_FORBIDDEN, "error: this takes an administrator");
        } catch (IllegalArgumentException noAnchor) {
            answer(response, SC_BAD_REQUEST, "error: " + noAnchor.getMessage());
        }
    }

    private static String text(Verdict verdict) {
        String chain = verdict.flaw()
                .map(flaw -> "chain: broken\nnumber: " + flaw.number() + "\nreason: " + flaw.reason())
                .orElse("chain: whole");
        String editions = verdict.edition()
                .map(flaw -> "\neditions: broken\nitem: " + flaw.item() + "\nedition: " + flaw.number() + "\nreason: "
                        + flaw.reason())
                .orElse(verdict.isWhole() ? "\neditions: as recorded" : "");
        return chain + editions + "\nentries: " + verdict.end().number() + "\nhash: "
                + verdict.end().hash();
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(text);
    }
}
