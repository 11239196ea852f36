package org.wellspring.portal.admin.account;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;

/** Who is signed in, for an open page whose session may have ended; and signing in again without leaving that page. */
@WebServlet("/api/session")
public class SessionServlet extends HttpServlet {

    private final transient SecurityContext security;
    private final transient SigningIn signingIn;
    private final transient ActorBacking actor;

    @Inject
    public SessionServlet(SecurityContext security, SigningIn signingIn, ActorBacking actor) {
        this.security = security;
        this.signingIn = signingIn;
        this.actor = actor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (actor.isSignedIn()) {
            tellWho(actor.getName(), response);
        } else {
            JsonAnswer.say(response, SC_UNAUTHORIZED, text(request, "api.message.signed_out"));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try (JsonReader reader = Json.createReader(request.getReader())) {
            JsonObject sent = reader.readObject();
            signIn(sent.getString("name", ""), credential(sent), request, response);
        } catch (JsonException | ClassCastException unreadable) {
            response.sendError(SC_BAD_REQUEST);
        }
    }

    private static SignInCredential credential(JsonObject sent) {
        return new SignInCredential(
                sent.getString("name", ""), sent.getString("password", ""), sent.getString("code", ""));
    }

    private void signIn(
            String name, SignInCredential credential, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession();
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            tellWho(name, response);
        } else {
            JsonAnswer.say(response, SC_UNAUTHORIZED, reason(name, request));
        }
    }

    private String reason(String name, HttpServletRequest request) {
        Locale language = Texts.language(request);
        return signingIn
                .wait(name, request.getRemoteAddr())
                .map(wait -> Texts.text(language, "sign_in.message.wait", wait))
                .orElseGet(() -> Texts.text(language, "sign_in.message.refused"));
    }

    private static void tellWho(String name, HttpServletResponse response) throws IOException {
        JsonAnswer.send(
                response, SC_OK, Json.createObjectBuilder().add("name", name).build());
    }

    private static String text(HttpServletRequest request, String key) {
        return Texts.text(Texts.language(request), key);
    }
}
