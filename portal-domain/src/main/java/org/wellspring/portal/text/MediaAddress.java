package org.wellspring.portal.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of images that the portal has itself, such as {@code /media/12-portrait.jpg}. */
public final class MediaAddress {

    public static final int MAX_LENGTH = 200;

    private static final Pattern FORM = Pattern.compile("/media/[A-Za-z0-9_~%-]+(?:[./][A-Za-z0-9_~%-]+)*");

    private MediaAddress() {}

    /** The address as it is kept; empty when it is none. */
    public static Optional<String> normal(String typed) {
        return Optional.of(typed)
                .filter(address -> address.length() <= MAX_LENGTH)
                .filter(address -> FORM.matcher(address).matches());
    }
}
