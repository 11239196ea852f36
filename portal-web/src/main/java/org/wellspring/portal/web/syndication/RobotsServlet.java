package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.web.delivery.Keeping;
import org.wellspring.portal.web.http.Document;

/** Tells crawlers where not to go, and where everything is listed: RFC 9309. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final String RULES = """
            User-agent: *
            Disallow: /admin/
            Allow: /

            Sitemap: %s/sitemap.xml
            """;

    @Inject
    private transient Keeping keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rules = RULES.formatted(BaseUrl.of(request));
        Document document = Document.of("text/plain", rules, Optional.empty());
        keeping.send(document, request.getRequestURI(), request, response);
    }
}
