package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.admin.message.Notices;

/** The page on which a person changes their own password; at the first sign-in the only one that opens. */
@Named("password")
@RequestScoped
public class PasswordBacking {

    private final SigningIn signingIn;
    private final ActorBacking actor;

    private boolean first;
    private String present;
    private String wanted;
    private String again;

    protected PasswordBacking() {
        this(null, null);
    }

    @Inject
    public PasswordBacking(SigningIn signingIn, ActorBacking actor) {
        this.signingIn = signingIn;
        this.actor = actor;
    }

    public void load() {
        first = signingIn.mustChangePassword(actor.getName());
    }

    public String change() {
        if (!wanted.equals(again)) {
            Notices.errorAt("again", "password.message.differs");
            return null;
        }
        signingIn.changePassword(actor.get(), present.toCharArray(), wanted.toCharArray());
        Notices.flash("password.message.changed");
        return "/index?faces-redirect=true";
    }

    public boolean isFirst() {
        return first;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
