package org.wellspring.portal.admin.account;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import java.util.Locale;

/**
 * Where the portal is reached by HTTPS, the session's cookie goes over nothing else, and its name says so: browsers take
 * such a cookie from no page of plain HTTP.
 */
public class SessionCookie implements ServletContextListener {

    private static final String SITE = "PORTAL_BASE_URL";
    private static final String PREFIX = "__Secure-";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        String site = System.getenv().getOrDefault(SITE, "").strip().toLowerCase(Locale.ROOT);
        if (site.startsWith("https://")) {
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName(PREFIX + cookie.getName());
            cookie.setSecure(true);
        }
    }
}
