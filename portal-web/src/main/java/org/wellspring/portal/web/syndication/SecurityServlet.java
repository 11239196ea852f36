package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;

/** Tells whoever finds a weakness where to report it: RFC 9116. A site that names no contact has no such file. */
@WebServlet("/.well-known/security.txt")
public class SecurityServlet extends HttpServlet {

    private static final String FIELDS = """
            Contact: %s
            Expires: %s
            Preferred-Languages: %s
            Canonical: %s/.well-known/security.txt
            """;

    /** RFC 9116, section 2.5.5 recommends less than a year; the date moves once a month, so that the file rests between. */
    private static final int MONTHS = 6;

    @Inject
    private transient CurrentSite site;

    @Inject
    private transient ReadingInstant reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> contact = contact(site.get());
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String text = FIELDS.formatted(
                contact.get(), expires(), Languages.tags(site.get().languages()), BaseUrl.of(request));
        Document.of("text/plain", text, Optional.empty()).send(request, response);
    }

    private static Optional<String> contact(Site site) {
        return Optional.of(site.email())
                .filter(email -> !email.isEmpty())
                .map(email -> "mailto:" + email)
                .or(() -> Optional.of(site.publisherAddress()).filter(address -> address.startsWith("https://")));
    }

    private String expires() {
        return LocalDate.ofInstant(reading.get(), ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(MONTHS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
