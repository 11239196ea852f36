package org.wellspring.portal.account;

import java.util.Set;

/**
 * Who asks for something, and what they may do. Every use case that changes something takes the actor as its first
 * argument and checks the role itself, so that no page can forget to.
 *
 * @param name the account's name, or {@code portal} for the portal itself
 * @param roles what this actor may do
 */
public record Actor(String name, Set<Role> roles) {

    /** The portal acting on its own, for example when it imports the samples at the first start. */
    public static final Actor PORTAL = new Actor("portal", Set.of(Role.ADMINISTRATOR));

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
}
