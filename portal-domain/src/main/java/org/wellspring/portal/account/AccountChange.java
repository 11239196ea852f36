package org.wellspring.portal.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What administrators can do to many accounts at once.
 *
 * @param role which is given or taken; empty for the other kinds
 */
public record AccountChange(Kind kind, Optional<Role> role) {

    /** What is done. */
    public enum Kind {
        LOCK,
        UNLOCK,
        GIVE_ROLE,
        TAKE_ROLE;

        /** Whether it takes a role to say what is done. */
        public boolean isAboutRole() {
            return this == GIVE_ROLE || this == TAKE_ROLE;
        }
    }

    /** @throws IllegalArgumentException when the role is missing, or needless */
    public AccountChange {
        if (kind.isAboutRole() != role.isPresent()) {
            throw new IllegalArgumentException(kind + " of " + role);
        }
    }

    /** The roles of somebody to whom this was done. */
    Set<Role> after(Set<Role> before) {
        Set<Role> after = EnumSet.noneOf(Role.class);
        after.addAll(before);
        switch (kind) {
            case GIVE_ROLE -> role.ifPresent(after::add);
            case TAKE_ROLE -> role.ifPresent(after::remove);
            case LOCK, UNLOCK -> {
                return after;
            }
        }
        return after;
    }
}
