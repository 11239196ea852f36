package org.wellspring.portal.account;

import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.audit.Agent;

/**
 * Who asks for something, from where, and what they may do. Every use case that changes something takes the actor as
 * its first argument and checks the role itself, so that no page can forget to.
 *
 * @param name the account's name, or {@code portal} for the portal itself
 * @param roles what this actor may do
 * @param origin the network address that the request came from, or {@value #HERE} for what the portal does by itself
 */
public record Actor(String name, Set<Role> roles, String origin) implements Agent {

    public static final String HERE = "portal";

    /** The portal acting on its own, for example when it publishes the samples at the first start. */
    public static final Actor PORTAL = new Actor("portal", Set.of(Role.ADMINISTRATOR), HERE);

    /** Whoever wrote the samples that the portal ships. */
    public static final Actor SAMPLES = new Actor("samples", Set.of(Role.AUTHOR), HERE);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Role role) {
        return roles.contains(role) || roles.contains(Role.ADMINISTRATOR);
    }

    /** @throws NotPermittedException when this actor does not hold the role */
    public void require(Role role) {
        if (!may(role)) {
            throw new NotPermittedException(name, role);
        }
    }

    /** @throws NotPermittedException when this actor holds none of the roles */
    public void requireAny(Role... anyOf) {
        if (Stream.of(anyOf).noneMatch(this::may)) {
            throw new NotPermittedException(name, anyOf[0]);
        }
    }
}
