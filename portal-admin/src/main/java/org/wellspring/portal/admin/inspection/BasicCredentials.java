package org.wellspring.portal.admin.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Name and password as a script sends them: RFC 7617, in UTF-8.
 *
 * @param name the account's
 */
record BasicCredentials(String name, String password) {

    private static final String SCHEME = "Basic ";

    /** @param header the request's {@code Authorization}; may be {@code null} */
    static Optional<BasicCredentials> of(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(header.substring(SCHEME.length()).strip())
                .filter(pair -> pair.contains(":"))
                .map(pair -> pair.split(":", 2))
                .map(parts -> new BasicCredentials(parts[0], parts[1]));
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** So that no log tells the password. */
    @Override
    public String toString() {
        return name;
    }
}
