package org.wellspring.portal.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.account.Standing;

/**
 * Who is signed in, for use cases that ask for an actor and for pages that hide what the actor may not do. Roles are
 * those that the account holds at this request; nobody is signed in whose account has been locked.
 */
@Named("actor")
@RequestScoped
public class ActorBacking {

    private final HttpServletRequest request;
    private final SigningIn signingIn;
    private Standing standing;

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
            standing = signingIn
                    .standing(request.getRemoteUser(), request.getRemoteAddr())
                    .orElse(null);
        }
    }

    /** The actor; {@code null} while nobody is signed in, as on the sign-in page. */
    public Actor get() {
        return standing == null ? null : standing.actor();
    }

    public boolean isSignedIn() {
        return standing != null;
    }

    public String getName() {
        return standing == null ? null : get().name();
    }

    /** The name that others read. */
    public String getTitle() {
        return standing == null ? null : standing.title();
    }

    /** What the actor has chosen to read; {@code null} for what their browser asks for. */
    public Locale getLanguage() {
        return standing == null ? null : standing.preferences().language().orElse(null);
    }

    /** The zone that the actor has chosen for the times that they read. */
    public Optional<ZoneId> getPreferredZone() {
        return Optional.ofNullable(standing)
                .flatMap(present -> present.preferences().zone());
    }

    /** Whether the actor has to choose a password of their own before anything else. */
    public boolean isBoundToChangePassword() {
        return standing != null && standing.mustChangePassword();
    }

    /** Whether the actor works on what is published. */
    public boolean isEditor() {
        return standing != null && (get().may(Role.AUTHOR) || get().may(Role.REVIEWER) || get().may(Role.PUBLISHER));
    }

    public boolean isAuthor() {
        return standing != null && get().may(Role.AUTHOR);
    }

    public boolean isPublisher() {
        return standing != null && get().may(Role.PUBLISHER);
    }

    public boolean isAdministrator() {
        return standing != null && get().may(Role.ADMINISTRATOR);
    }
}
