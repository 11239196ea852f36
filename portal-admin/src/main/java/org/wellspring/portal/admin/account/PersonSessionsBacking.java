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

/** Where a person is signed in, as administrators see and end it. */
@Named("personSessions")
@ViewScoped
public class PersonSessionsBacking implements Serializable {

    private final Sessions sessions;
    private final ActorBacking actor;
    private final PersonEditBacking person;

    private List<OpenSession> all = List.of();

    protected PersonSessionsBacking() {
        this(null, null, null);
    }

    @Inject
    public PersonSessionsBacking(Sessions sessions, ActorBacking actor, PersonEditBacking person) {
        this.sessions = sessions;
        this.actor = actor;
        this.person = person;
    }

    public void load() {
        String present = SessionKey.of(Faces.getRequest()).orElse("");
        all = sessions.of(actor.get(), person.getName(), present);
    }

    public String end(String id) {
        sessions.endOf(actor.get(), person.getName(), id);
        Notices.flash("sessions.message.ended");
        return PersonEditBacking.again();
    }

    public String endAll() {
        sessions.endAllOf(actor.get(), person.getName());
        Notices.flash("person_edit.message.sessions_ended");
        return PersonEditBacking.again();
    }

    public List<OpenSession> getAll() {
        return all;
    }
}
