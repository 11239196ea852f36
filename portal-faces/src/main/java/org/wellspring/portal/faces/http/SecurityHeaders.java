package org.wellspring.portal.faces.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Tells browsers what pages of this war may do. The war's {@code web.xml} gives its Content-Security-Policy as the
 * init-param {@value #POLICY}; everything else is the same for both.
 */
public class SecurityHeaders extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";

    private String policy;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        policy = Objects.requireNonNull(config.getInitParameter(POLICY), POLICY)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // What somebody reads about their health is nobody else's business, not even as a referrer.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
