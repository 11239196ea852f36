package org.wellspring.portal.account;

import java.time.Instant;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param name which never changes, and by which everything that the person does is kept
 * @param version counts changes, those of the password too
 * @param title the name that others read
 * @param email {@code null} when none is known
 * @param roles in the order of {@link Role}
 */
public record Person(
        String name,
        long version,
        String title,
        EmailAddress email,
        List<Role> roles,
        AccountState state,
        Instant createdAt) {

    public boolean isLocked() {
        return state == AccountState.LOCKED;
    }

    public boolean isInvited() {
        return state == AccountState.INVITED;
    }
}
