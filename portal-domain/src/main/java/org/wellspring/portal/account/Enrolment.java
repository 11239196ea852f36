package org.wellspring.portal.account;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wellspring.portal.secret.Vault;

/**
 * What a person brings into their authenticator.
 *
 * @param secret for typing it in, in Base32
 * @param address the same with all that belongs to it, for a QR code
 */
public record Enrolment(String secret, String address) implements Serializable {

    private static final String ISSUER = "Wellspring%20Portal";

    static Enrolment of(SecondFactor factor, Vault vault) {
        String secret = factor.secret(vault).text();
        String label =
                URLEncoder.encode(factor.account(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                secret, "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /** Without the secret, so that no log has it. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
