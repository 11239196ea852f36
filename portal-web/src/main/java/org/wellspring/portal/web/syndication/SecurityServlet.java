package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;

/** Tells whoever finds a weakness where to report it. A site that names no contact has no such file. */
@WebServlet("/.well-known/security.txt")
public class SecurityServlet extends HttpServlet {

    @Inject
    private transient CurrentSite site;

    @Inject
    private transient ReadingInstant reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> text = SecurityText.of(site.get(), BaseUrl.of(request), reading.get());
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Document.of("text/plain", text.get(), Optional.empty()).send(request, response);
    }
}
