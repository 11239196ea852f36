package org.wellspring.portal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of pages on the web, whole ones that begin with {@code https://} or {@code http://}. */
public final class WebAddress {

    public static final int MAX_LENGTH = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** The address as it is kept: without a fragment, which is no page of its own; empty when it is none. */
    public static Optional<String> normal(String typed) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI address = new URI(typed).parseServerAuthority();
            return isPage(address) ? Optional.of(withoutFragment(typed)) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** A name in front of the host would make readers take one site for another. */
    private static boolean isPage(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }
}
