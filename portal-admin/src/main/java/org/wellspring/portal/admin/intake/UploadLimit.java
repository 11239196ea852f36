package org.wellspring.portal.admin.intake;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.picture.FileLimit;

/**
 * Says why when a request is larger than the portal takes: a page to people, an answer to scripts. What was sent is read
 * and thrown away, because browsers read no answer before they have sent everything.
 */
public class UploadLimit extends HttpFilter {

    private final transient FileLimit largestFile;

    @Inject
    public UploadLimit(FileLimit largestFile) {
        this.largestFile = largestFile;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= UploadBacking.maximum(largestFile) * 1024L * 1024L) {
            chain.doFilter(request, response);
            return;
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (isForScripts(request)) {
            String reason = Texts.text(Texts.language(request), "refusal.image_too_large", largestFile.megabytes());
            JsonAnswer.say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, reason);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/too-large");
        }
    }

    private static boolean isForScripts(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/") && JsonAnswer.isAskedFor(request);
    }
}
