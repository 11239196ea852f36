package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.wellspring.portal.account.SigningIn;

/** Until a person has chosen a password of their own, only the page for that answers (and signing out). */
public class OwnPasswordFilter extends HttpFilter {

    private static final String PAGE = "/password";
    private static final Set<String> OPEN = Set.of(PAGE, "/sign-in");

    private final transient SigningIn signingIn;

    @Inject
    public OwnPasswordFilter(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String person = request.getRemoteUser();
        if (person != null && isClosed(request) && signingIn.mustChangePassword(person)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isClosed(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !OPEN.contains(path) && !path.startsWith("/assets") && !path.startsWith("/jakarta.faces.resource");
    }
}
