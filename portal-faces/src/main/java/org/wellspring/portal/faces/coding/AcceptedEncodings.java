package org.wellspring.portal.faces.coding;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What {@code Accept-Encoding} says, as far as the portal can do it: RFC 9110, section 12.5.3. */
public record AcceptedEncodings(Set<Coding> codings) {

    private static final Pattern BROTLI = named("br");
    private static final Pattern GZIP = named("(?:x-)?gzip");

    /** Clients send few different ones, and taking one apart costs more than the rest of an answer from memory. */
    private static final Map<String, Coding> BEST = new ConcurrentHashMap<>();

    private static final int MOST_REMEMBERED = 200;

    /**
     * The smallest form that a client takes and this server can make.
     *
     * @param header {@code null} when there is none
     */
    public static Coding best(String header) {
        if (header == null) {
            return Coding.IDENTITY;
        }
        Coding known = BEST.get(header);
        if (known == null) {
            known = of(header).best();
            if (BEST.size() < MOST_REMEMBERED) {
                BEST.put(header, known);
            }
        }
        return known;
    }

    static AcceptedEncodings of(String header) {
        Set<Coding> codings = EnumSet.of(Coding.IDENTITY);
        if (BROTLI.matcher(header).find()) {
            codings.add(Coding.BROTLI);
        }
        if (GZIP.matcher(header).find()) {
            codings.add(Coding.GZIP);
        }
        return new AcceptedEncodings(codings);
    }

    private Coding best() {
        return Coding.available().stream().filter(codings::contains).findFirst().orElse(Coding.IDENTITY);
    }

    /** A coding that is weighted with nothing is refused. */
    private static Pattern named(String token) {
        return Pattern.compile("(?i)(?:^|,)\\s*" + token
                + "\\s*(?:;\\s*q=(?:0?\\.0*[1-9]\\d*|1(?:\\.0*)?|0\\.[1-9]\\d*)\\s*)?(?:,|$)");
    }
}
