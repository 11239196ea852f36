package org.wellspring.portal.admin.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a script of the console is answered. Where something is refused, {@code message} tells the person why. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** Whether a script asks: a browser that opens an address by itself names pages first. */
    public static boolean isAskedFor(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted == null || !accepted.contains("text/html");
    }

    public static void send(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param message in the person's language, a whole sentence */
    public static void say(HttpServletResponse response, int status, String message) throws IOException {
        send(
                response,
                status,
                Json.createObjectBuilder().add("message", message).build());
    }
}
