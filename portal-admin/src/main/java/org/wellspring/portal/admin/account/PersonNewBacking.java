package org.wellspring.portal.admin.account;

import static org.omnifaces.util.Faces.redirect;
import static org.omnifaces.util.Faces.setFlashAttribute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.access.Inviting;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.admin.message.Notices;

/**
 * The page on which an administrator invites somebody, or makes an account; the next one shows what is to be handed over,
 * once.
 */
@Named("personNew")
@RequestScoped
public class PersonNewBacking {

    private final People people;
    private final Inviting inviting;
    private final ActorBacking actor;

    private String name;
    private String email;
    private Role[] roles = {};

    protected PersonNewBacking() {
        this(null, null, null);
    }

    @Inject
    public PersonNewBacking(People people, Inviting inviting, ActorBacking actor) {
        this.people = people;
        this.inviting = inviting;
        this.actor = actor;
    }

    /** Opens to administrators only. */
    public void load() {
        actor.get().require(Role.ADMINISTRATOR);
    }

    public void create() {
        String password = people.create(actor.get(), wanted());
        setFlashAttribute("initialPassword", password);
        Notices.flash("person_new.message.created");
        redirect("people/edit?name=%s", name);
    }

    public void invite() {
        PersonInvitationBacking.tell(inviting.invite(actor.get(), wanted()));
        redirect("people/edit?name=%s", name);
    }

    private CreatePerson wanted() {
        return new CreatePerson(name, email, Set.copyOf(List.of(roles)));
    }

    /** Whether invitations are sent to those who have an address; the others get their link by hand. */
    public boolean isByMail() {
        return inviting.sendsMail();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
