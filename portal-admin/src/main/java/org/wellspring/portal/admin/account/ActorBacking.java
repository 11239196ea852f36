package org.wellspring.portal.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Who is signed in, for use cases that ask for an actor and for pages that hide what the actor may not do. */
@Named("actor")
@RequestScoped
public class ActorBacking {

    private final HttpServletRequest request;
    private Actor actor;

    protected ActorBacking() {
        this(null);
    }

    @Inject
    public ActorBacking(HttpServletRequest request) {
        this.request = request;
    }

    @PostConstruct
    void load() {
        if (request.getRemoteUser() != null) {
            Set<Role> roles = Stream.of(Role.values())
                    .filter(role -> request.isUserInRole(role.name()))
                    .collect(Collectors.toSet());
            actor = new Actor(request.getRemoteUser(), roles, request.getRemoteAddr());
        }
    }

    /** The actor; {@code null} on the sign-in page, before anybody is signed in. */
    public Actor get() {
        return actor;
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    public String getName() {
        return actor == null ? null : actor.name();
    }

    public boolean isAuthor() {
        return actor != null && actor.may(Role.AUTHOR);
    }

    public boolean isPublisher() {
        return actor != null && actor.may(Role.PUBLISHER);
    }
}
