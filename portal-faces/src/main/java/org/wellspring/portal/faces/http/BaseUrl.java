package org.wellspring.portal.faces.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where the site is on the network: {@value #VARIABLE} when the operator set it, else what the browser asked. */
public final class BaseUrl {

    private static final String VARIABLE = "PORTAL_BASE_URL";

    private BaseUrl() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String of(HttpServletRequest request) {
        String configured = System.getenv(VARIABLE);
        return configured == null || configured.isBlank()
                ? asked(request)
                : configured.strip().replaceAll("/+$", "");
    }

    private static String asked(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.indexOf("/", url.indexOf("://") + 3));
    }
}
