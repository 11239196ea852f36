package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.account.BoundRoles;
import org.wellspring.portal.account.Role;

/** For whom the operator wants a second factor. */
@Dependent
class SecondFactorSettings {

    private static final System.Logger LOG = System.getLogger(SecondFactorSettings.class.getName());
    private static final String ROLES = "PORTAL_SECOND_FACTOR_FOR";

    @Produces
    @Dependent
    BoundRoles roles() {
        return from(System.getenv());
    }

    /** A name that is no role is told and left out. */
    static BoundRoles from(Map<String, String> environment) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : environment.getOrDefault(ROLES, "").split("[\\s,]+")) {
            Stream<Role> meant =
                    Stream.of(Role.values()).filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)));
            if (!name.isEmpty() && !roles.addAll(meant.toList())) {
                LOG.log(Level.WARNING, "{0} names {1}; it can name {2}.", ROLES, name, Arrays.toString(Role.values()));
            }
        }
        return new BoundRoles(roles);
    }
}
