package org.wellspring.portal.asof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a link into the past says. It is worth as much as its signature.
 *
 * @param at the instant whose page it shows
 * @param zone in which whoever follows it reads times
 * @param by the name of the account that it was made for
 * @param until the first instant at which it is worth nothing
 */
public record AsOfLink(PublicPath path, Instant at, ZoneId zone, Purpose purpose, String by, Instant until) {

    private static final String FORM = "wellspring-as-of-1";

    /**
     * Reads a link that somebody followed.
     *
     * @param path the canonical address of the page, as {@link PublicPath} writes it
     * @param parameters the link's parameters by name; {@code null} for one that it has not
     * @return empty when this is no link into the past, or one that nobody can have made
     */
    static Optional<AsOfLink> read(String path, UnaryOperator<String> parameters) {
        try {
            return Optional.of(new AsOfLink(
                    PublicPath.of(path),
                    Instant.parse(text(parameters, "as-of")),
                    ZoneId.of(text(parameters, "zone")),
                    Purpose.valueOf(text(parameters, "for")),
                    text(parameters, "by"),
                    Instant.parse(text(parameters, "until"))));
        } catch (DateTimeException | IllegalArgumentException | PathRefusedException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(UnaryOperator<String> parameters, String name) {
        String value = parameters.apply(name);
        return value == null ? "" : value;
    }

    /** The same link to another page. */
    AsOfLink to(PublicPath other) {
        return new AsOfLink(other, at, zone, purpose, by, until);
    }

    /** What is signed: one field a line, and the only one that somebody else chose at the end. */
    byte[] signed() {
        return String.join("\n", FORM, path.value(), at.toString(), zone.getId(), purpose.name(), until.toString(), by)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address to follow, relative to the site's root. */
    String address(String signature) {
        return path.value() + (path.value().contains("?") ? "&" : "?") + "as-of=" + encoded(at) + "&zone="
                + encoded(zone) + "&for=" + purpose + "&by=" + encoded(by) + "&until=" + encoded(until)
                + "&signature=" + signature;
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
