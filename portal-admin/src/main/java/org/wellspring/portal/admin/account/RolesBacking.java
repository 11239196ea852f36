package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.wellspring.portal.account.Role;

/** The roles that a person can be given. */
@Named("roles")
@ApplicationScoped
public class RolesBacking {

    public Role[] getAll() {
        return Role.values();
    }
}
