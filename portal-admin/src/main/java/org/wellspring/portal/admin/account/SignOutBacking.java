package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.session.Sessions;

/** Ends the session, from every page. */
@Named("signOut")
@RequestScoped
public class SignOutBacking {

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final ActorBacking actor;

    protected SignOutBacking() {
        this(null, null, null);
    }

    @Inject
    public SignOutBacking(SigningIn signingIn, Sessions sessions, ActorBacking actor) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.actor = actor;
    }

    public String signOut() throws ServletException {
        if (actor.isSignedIn()) {
            SessionKey.of(Faces.getRequest()).ifPresent(sessions::left);
            signingIn.signOut(actor.get());
        }
        Faces.logout();
        Faces.invalidateSession();
        Notices.flash("sign_in.message.signed_out");
        return "/sign-in?faces-redirect=true";
    }
}
