package org.wellspring.portal.faces.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** Where the site is on the network: {@value #VARIABLE} when the operator set it, else what the browser asked. */
public final class BaseUrl {

    private static final String VARIABLE = "PORTAL_BASE_URL";

    private BaseUrl() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String of(HttpServletRequest request) {
        return configured(System.getenv()).orElseGet(() -> asked(request));
    }

    /** What the operator set, without a slash at the end. */
    public static Optional<String> configured(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .map(String::strip)
                .map(url -> url.replaceAll("/+$", ""))
                .filter(url -> !url.isEmpty());
    }

    private static String asked(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.indexOf("/", url.indexOf("://") + 3));
    }
}
