package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** What somebody wants for their own account is not to be had; the key names which part of it. */
public class ProfileRefusedException extends DomainException {

    private final String field;

    ProfileRefusedException(String field, Object... limits) {
        super("profile_refused." + field, limits);
        this.field = field;
    }

    /** {@code display_name}, {@code language} or {@code zone}. */
    public String field() {
        return field;
    }
}
