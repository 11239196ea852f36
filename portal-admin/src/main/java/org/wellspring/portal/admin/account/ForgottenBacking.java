package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ForgottenPassword;
import org.wellspring.portal.admin.message.MisplacedRefusal;

/** The page for somebody who has forgotten their password; its answer does not tell who has an account. */
@Named("forgotten")
@RequestScoped
public class ForgottenBacking {

    private final ForgottenPassword forgotten;

    private String who;
    private boolean asked;

    protected ForgottenBacking() {
        this(null);
    }

    @Inject
    public ForgottenBacking(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
    }

    public void ask() {
        MisplacedRefusal.at("who", () -> {
            forgotten.ask(who, Faces.getRemoteAddr());
            return null;
        });
        asked = true;
    }

    /** Whether the portal sends mail, without which people have to ask an administrator. */
    public boolean isByMail() {
        return forgotten.sendsMail();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
