package org.wellspring.portal.faces.coding;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code Accept-Encoding} says, as far as the portal can do it: RFC 9110, section 12.5.3. */
public record AcceptedEncodings(Set<Coding> codings) {

    private static final Pattern BROTLI = named("br");
    private static final Pattern GZIP = named("(?:x-)?gzip");

    /** @param header {@code null} when there is none */
    public static AcceptedEncodings of(String header) {
        Set<Coding> codings = EnumSet.of(Coding.IDENTITY);
        if (header != null && BROTLI.matcher(header).find()) {
            codings.add(Coding.BROTLI);
        }
        if (header != null && GZIP.matcher(header).find()) {
            codings.add(Coding.GZIP);
        }
        return new AcceptedEncodings(codings);
    }

    /** The smallest form that the client takes and this server can make. */
    public Coding best() {
        return Coding.available().stream().filter(codings::contains).findFirst().orElse(Coding.IDENTITY);
    }

    /** A coding that is weighted with nothing is refused. */
    private static Pattern named(String token) {
        return Pattern.compile("(?i)(?:^|,)\\s*" + token
                + "\\s*(?:;\\s*q=(?:0?\\.0*[1-9]\\d*|1(?:\\.0*)?|0\\.[1-9]\\d*)\\s*)?(?:,|$)");
    }
}
