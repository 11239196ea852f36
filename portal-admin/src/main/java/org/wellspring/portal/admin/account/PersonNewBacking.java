package org.wellspring.portal.admin.account;

import static org.omnifaces.util.Faces.redirect;
import static org.omnifaces.util.Faces.setFlashAttribute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.admin.message.Notices;

/** The page on which an administrator makes an account; the next one shows its initial password, once. */
@Named("personNew")
@RequestScoped
public class PersonNewBacking {

    private final People people;
    private final ActorBacking actor;

    private String name;
    private String email;
    private Role[] roles = {};

    protected PersonNewBacking() {
        this(null, null);
    }

    @Inject
    public PersonNewBacking(People people, ActorBacking actor) {
        this.people = people;
        this.actor = actor;
    }

    /** Opens to administrators only. */
    public void load() {
        actor.get().require(Role.ADMINISTRATOR);
    }

    public void create() {
        String password = people.create(actor.get(), new CreatePerson(name, email, Set.copyOf(List.of(roles))));
        setFlashAttribute("initialPassword", password);
        Notices.flash("person_new.message.created");
        redirect("people/edit?name=%s", name);
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
