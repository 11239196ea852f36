package org.wellspring.portal.admin.account;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.faces.http.BaseUrl;

/**
 * Where the portal is reached by HTTPS, the session's cookie goes over nothing else, and its name says so: browsers take
 * such a cookie from no page of plain HTTP.
 */
public class SessionCookie implements ServletContextListener {

    private static final String PREFIX = "__Secure-";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        Optional<String> site = BaseUrl.configured(System.getenv());
        if (site.filter(url -> url.toLowerCase(Locale.ROOT).startsWith("https://"))
                .isPresent()) {
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName(PREFIX + cookie.getName());
            cookie.setSecure(true);
        }
    }
}
