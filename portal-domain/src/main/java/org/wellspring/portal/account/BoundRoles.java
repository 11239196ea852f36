package org.wellspring.portal.account;

import java.util.Set;

/** The roles that are of no use without a second factor, as the operator set it. */
public record BoundRoles(Set<Role> roles) {

    public BoundRoles {
        roles = Set.copyOf(roles);
    }
}
