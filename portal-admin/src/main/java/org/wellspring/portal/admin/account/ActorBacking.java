package org.wellspring.portal.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.SigningIn;

/**
 * Who is signed in, for use cases that ask for an actor and for pages that hide what the actor may not do. Roles are
 * those that the account holds at this request; nobody is signed in whose account has been locked.
 */
@Named("actor")
@RequestScoped
public class ActorBacking {

    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private Actor actor;

    protected ActorBacking() {
        this(null, null);
    }

    @Inject
    public ActorBacking(HttpServletRequest request, SigningIn signingIn) {
        this.request = request;
        this.signingIn = signingIn;
    }

    @PostConstruct
    void load() {
        if (request.getRemoteUser() != null) {
            actor = signingIn
                    .present(request.getRemoteUser(), request.getRemoteAddr())
                    .orElse(null);
        }
    }

    /** The actor; {@code null} while nobody is signed in, as on the sign-in page. */
    public Actor get() {
        return actor;
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    public String getName() {
        return actor == null ? null : actor.name();
    }

    /** Whether the actor works on what is published. */
    public boolean isEditor() {
        return actor != null && (actor.may(Role.AUTHOR) || actor.may(Role.REVIEWER) || actor.may(Role.PUBLISHER));
    }

    public boolean isAuthor() {
        return actor != null && actor.may(Role.AUTHOR);
    }

    public boolean isPublisher() {
        return actor != null && actor.may(Role.PUBLISHER);
    }

    public boolean isAdministrator() {
        return actor != null && actor.may(Role.ADMINISTRATOR);
    }
}
