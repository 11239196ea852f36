package org.wellspring.portal.admin.account;

import static org.omnifaces.util.Faces.getRequest;
import static org.omnifaces.util.Faces.setFlashAttribute;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.access.Invitation;
import org.wellspring.portal.access.Inviting;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.faces.http.BaseUrl;

/** The invitation of a person who has not come yet, as administrators renew and withdraw it. */
@Named("personInvitation")
@ViewScoped
public class PersonInvitationBacking implements Serializable {

    private final Inviting inviting;
    private final ActorBacking actor;
    private final PersonEditBacking person;

    private boolean pending;
    private Instant expiresAt;

    protected PersonInvitationBacking() {
        this(null, null, null);
    }

    @Inject
    public PersonInvitationBacking(Inviting inviting, ActorBacking actor, PersonEditBacking person) {
        this.inviting = inviting;
        this.actor = actor;
        this.person = person;
    }

    public void load() {
        Optional<Invitation> invitation = inviting.of(actor.get(), person.getName());
        pending = invitation.isPresent();
        expiresAt = invitation.flatMap(Invitation::expiresAt).orElse(null);
    }

    public String renew() {
        tell(inviting.renew(actor.get(), person.getName()));
        return PersonEditBacking.again();
    }

    /** Says how the invitation gets to the person, and shows its link on the next page if that is by hand. */
    static void tell(Optional<String> path) {
        path.ifPresent(link -> setFlashAttribute("invitationLink", BaseUrl.of(getRequest()) + link));
        Notices.flash(path.isPresent() ? "person_edit.message.link_made" : "person_edit.message.invited");
    }

    public String withdraw() {
        inviting.withdraw(actor.get(), person.getName());
        Notices.flash("person_edit.message.withdrawn");
        return PersonEditBacking.again();
    }

    /** Whether the person has yet to choose a password. */
    public boolean isPending() {
        return pending;
    }

    /** Until when they can; {@code null} when there is no link. */
    public Instant getExpiresAt() {
        return expiresAt;
    }
}
