package org.wellspring.portal.admin.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Leads to a page that says why when a request is larger than Faces takes. What was sent is read and thrown away,
 * because browsers read no answer before they have sent everything.
 */
public class UploadLimit extends HttpFilter {

    /** As in the multipart-config of {@code web.xml}: an image of 10 MB and the form around it. */
    private static final long MAX_BYTES = 12L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/too-large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
