package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.admin.message.Notices;

/** The page on which a person changes their own password; at the first sign-in the only one that opens. */
@Named("password")
@RequestScoped
public class PasswordBacking {

    private final ChoosingPassword choosing;
    private final ActorBacking actor;

    private boolean first;
    private String present;
    private String wanted;
    private String again;

    protected PasswordBacking() {
        this(null, null);
    }

    @Inject
    public PasswordBacking(ChoosingPassword choosing, ActorBacking actor) {
        this.choosing = choosing;
        this.actor = actor;
    }

    public void load() {
        first = actor.isBoundToChangePassword();
    }

    public String change() {
        if (!wanted.equals(again)) {
            Notices.errorAt("again", "password.message.differs");
            return null;
        }
        String session = SessionKey.of(Faces.getRequest()).orElse("");
        choosing.change(actor.get(), present.toCharArray(), wanted.toCharArray(), session);
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
