package org.wellspring.portal.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;

/**
 * What somebody who is not signed in asked for, and the address of the sign-in form that leads back to it.
 *
 * @param address of the form
 * @param isPage whether it was a page, so that its answer can be another page
 * @param isByFaces whether a Faces script asked, which follows only its own kind of redirect
 * @param isByScript whether one of the console's own scripts asked, which is told so and asks the person
 * @param language in which it is told
 */
record SignInRequest(String address, boolean isPage, boolean isByFaces, boolean isByScript, Locale language) {

    static SignInRequest of(HttpServletRequest request) {
        boolean byFaces = "partial/ajax".equals(request.getHeader("Faces-Request"));
        boolean byScript = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return new SignInRequest(address(request), isPage(request), byFaces, byScript, Texts.language(request));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean hasEnded = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String ended = hasEnded ? "&ended=true" : "";
        return request.getContextPath() + "/sign-in?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8) + ended;
    }

    /** A form sent by a session that has ended counts as a page; one sent by nobody we ever knew does not. */
    private static boolean isPage(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            case "POST" -> request.getRequestedSessionId() != null && isForm(request.getContentType());
            default -> false;
        };
    }

    private static boolean isForm(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    /** Leads to the form, in the way that whoever asked can follow; what is no page is refused. */
    void answer(HttpServletResponse response) throws IOException {
        if (isByScript) {
            String reason = Texts.text(language, "api.message.signed_out");
            JsonAnswer.say(response, HttpServletResponse.SC_UNAUTHORIZED, reason);
        } else if (isByFaces) {
            answerFaces(response);
        } else if (isPage) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void answerFaces(HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .printf(
                        "<?xml version='1.0' encoding='UTF-8'?>"
                                + "<partial-response><redirect url=\"%s\"/></partial-response>",
                        address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
    }
}
