package org.wellspring.portal.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellspring.portal.DomainException;

/** A field of a draft breaks a rule: it is missing or too long. The key names the rule. */
public class InvalidContentException extends DomainException {

    private final String field;

    private InvalidContentException(String field, String rule, Object... limits) {
        super("invalid_content." + rule, limits);
        this.field = field;
    }

    /** @param rule one that the other methods do not know */
    public static InvalidContentException of(String field, String rule) {
        return new InvalidContentException(field, rule);
    }

    /** The name of the field, as in the content record. */
    public String field() {
        return field;
    }

    /**
     * The text without surrounding space.
     *
     * @throws InvalidContentException when it is blank or longer than {@code max} characters
     */
    public static String required(String field, String text, int max) {
        String given = limited(field, text, max);
        if (given.isEmpty()) {
            throw new InvalidContentException(field, "required");
        }
        return given;
    }

    /**
     * The text without surrounding space and without NUL, which PostgreSQL cannot keep; empty for {@code null}.
     *
     * @throws InvalidContentException when it is longer than {@code max} characters
     */
    public static String limited(String field, String text, int max) {
        String stripped = text == null ? "" : text.replace("\0", "").strip();
        if (stripped.length() > max) {
            throw new InvalidContentException(field, "too_long", max);
        }
        return stripped;
    }

    /**
     * The text in its normal form; empty for {@code null} and for blank text.
     *
     * @param form gives the normal form, and nothing for a text that has none
     * @throws InvalidContentException of the rule when it has none
     */
    public static String formed(String field, String text, String rule, Function<String, Optional<String>> form) {
        String stripped = limited(field, text, Integer.MAX_VALUE);
        return stripped.isEmpty()
                ? ""
                : form.apply(stripped).orElseThrow(() -> new InvalidContentException(field, rule));
    }

    /**
     * @param text a day as {@code 2026-05-03}, or empty
     * @return {@code null} for none
     * @throws InvalidContentException when it is no day of the years 1 to 9999
     */
    public static LocalDate day(String field, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new InvalidContentException(field, "no_day");
        }
    }

    /** @throws InvalidContentException when the text names none of the values */
    public static <E extends Enum<E>> E choice(String field, String text, Class<E> values) {
        return Stream.of(values.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidContentException(field, "no_choice"));
    }

    /** @throws InvalidContentException when the text is none of the values */
    public static String choice(String field, String text, Collection<String> values) {
        if (!values.contains(text)) {
            throw new InvalidContentException(field, "no_choice");
        }
        return text;
    }

    /**
     * @param text where something is on the web, or empty
     * @throws InvalidContentException when it is no whole address that begins with {@code https://}, or too long
     */
    public static String webAddress(String field, String text, int max) {
        String given = limited(field, text, max);
        if (!given.isEmpty() && !isWebAddress(given)) {
            throw new InvalidContentException(field, "no_web_address");
        }
        return given;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /**
     * @param text the address of an image of the portal, relative to the site's root, or empty
     * @throws InvalidContentException when it is another address, or too long
     */
    public static String imageAddress(String field, String text, int max) {
        String given = limited(field, text, max);
        if (!given.isEmpty() && !given.matches("/media/[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")) {
            throw new InvalidContentException(field, "no_image_address");
        }
        return given;
    }
}
