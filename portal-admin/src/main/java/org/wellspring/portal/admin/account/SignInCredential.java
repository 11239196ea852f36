package org.wellspring.portal.admin.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** What somebody types at the sign-in: also the code of their authenticator, if they use one. */
public class SignInCredential extends UsernamePasswordCredential {

    private final String code;

    /** @param code {@code null} for none */
    public SignInCredential(String name, String password, String code) {
        super(name, password);
        this.code = code == null ? "" : code;
    }

    public String getCode() {
        return code;
    }
}
