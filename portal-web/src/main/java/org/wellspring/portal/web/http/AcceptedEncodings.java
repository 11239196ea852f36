package org.wellspring.portal.web.http;

import java.util.regex.Pattern;

/** What {@code Accept-Encoding} says, as far as the portal can do it: RFC 9110, section 12.5.3. */
record AcceptedEncodings(boolean haveGzip) {

    private static final Pattern GZIP = Pattern.compile(
            "(?i)(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q=(?:0?\\.0*[1-9]\\d*|1(?:\\.0*)?|0\\.[1-9]\\d*)\\s*)?(?:,|$)");

    /** @param header {@code null} when there is none */
    static AcceptedEncodings of(String header) {
        return new AcceptedEncodings(header != null && GZIP.matcher(header).find());
    }
}
