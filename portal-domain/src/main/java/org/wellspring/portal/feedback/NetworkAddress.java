package org.wellspring.portal.feedback;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a request comes from, as the server names it. */
public record NetworkAddress(String value) {

    /** The part of a version 6 address that a household has; the rest it can choose as it likes. */
    private static final Pattern HOUSEHOLD = Pattern.compile("^((?:[0-9a-fA-F]{0,4}:){4}).*$");

    /** What all addresses of one household share. */
    byte[] network() {
        return HOUSEHOLD.matcher(value).replaceFirst("$1").getBytes(StandardCharsets.UTF_8);
    }
}
