package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.session.OpenSession;
import org.wellspring.portal.session.Sessions;

/** The page on which people see where they are signed in, and end that. */
@Named("sessions")
@ViewScoped
public class SessionsBacking implements Serializable {

    private final Sessions sessions;
    private final ActorBacking actor;

    private List<OpenSession> all = List.of();

    protected SessionsBacking() {
        this(null, null);
    }

    @Inject
    public SessionsBacking(Sessions sessions, ActorBacking actor) {
        this.sessions = sessions;
        this.actor = actor;
    }

    public void load() {
        all = sessions.own(actor.get(), present());
    }

    private static String present() {
        return SessionKey.of(Faces.getRequest()).orElse("");
    }

    public String end(String id) {
        sessions.end(actor.get(), id);
        Notices.flash("sessions.message.ended");
        return "/sessions?faces-redirect=true";
    }

    public String endOthers() {
        sessions.endOthers(actor.get(), present());
        Notices.flash("sessions.message.others_ended");
        return "/sessions?faces-redirect=true";
    }

    public List<OpenSession> getAll() {
        return all;
    }
}
