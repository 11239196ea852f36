package org.wellspring.portal.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a link to a preview says. It is worth as much as its signature.
 *
 * @param item the number of the item whose draft it shows
 * @param by the name of the account that it was made for
 * @param until the first instant at which it is worth nothing
 */
public record PreviewLink(long item, String by, Instant until) {

    /** Where previews are, relative to the site's root; the item's number follows. */
    public static final String PATH = "/preview/";

    private static final String FORM = "wellspring-preview-1";

    /**
     * Reads a link that somebody followed.
     *
     * @param parameters the link's parameters by name; {@code null} for one that it has not
     * @return empty when this is no such link
     */
    static Optional<PreviewLink> read(long item, UnaryOperator<String> parameters) {
        String by = parameters.apply("by");
        String until = parameters.apply("until");
        try {
            return by == null || until == null
                    ? Optional.empty()
                    : Optional.of(new PreviewLink(item, by, Instant.parse(until)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What is signed: one field a line, and the only one that somebody else chose at the end. */
    byte[] signed() {
        return String.join("\n", FORM, Long.toString(item), until.toString(), by)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address to follow, relative to the site's root. */
    String address(String signature) {
        return PATH + item + "?by=" + encoded(by) + "&until=" + encoded(until.toString()) + "&signature=" + signature;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
