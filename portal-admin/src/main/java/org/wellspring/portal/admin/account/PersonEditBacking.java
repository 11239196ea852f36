package org.wellspring.portal.admin.account;

import static org.omnifaces.util.Faces.setFlashAttribute;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.account.AddingSecondFactor;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Person;
import org.wellspring.portal.account.RevisePerson;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.Waits;
import org.wellspring.portal.admin.message.Notices;

/** The page on which an administrator looks after a person's account. */
@Named("personEdit")
@ViewScoped
public class PersonEditBacking implements Serializable {

    private final People people;
    private final Waits waits;
    private final AddingSecondFactor secondFactors;
    private final ActorBacking actor;

    private String name;
    private Person person;
    private long version;
    private Instant closedUntil;
    private boolean secondFactorInUse;
    private String email;
    private Role[] roles;

    protected PersonEditBacking() {
        this(null, null, null, null);
    }

    @Inject
    public PersonEditBacking(People people, Waits waits, AddingSecondFactor secondFactors, ActorBacking actor) {
        this.people = people;
        this.waits = waits;
        this.secondFactors = secondFactors;
        this.actor = actor;
    }

    public void load() {
        person = people.open(actor.get(), name);
        version = person.version();
        closedUntil = waits.of(actor.get(), name).orElse(null);
        secondFactorInUse = secondFactors.isInUse(actor.get(), name);
        email = person.email() == null ? null : person.email().value();
        roles = person.roles().toArray(Role[]::new);
    }

    /** The version of the account that is being changed. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String save() {
        people.revise(actor.get(), new RevisePerson(name, version, email, Set.copyOf(List.of(roles))));
        Notices.flash("person_edit.message.saved");
        return again();
    }

    public String lock() {
        people.lock(actor.get(), name, version);
        Notices.flash("person_edit.message.locked");
        return again();
    }

    public String unlock() {
        people.unlock(actor.get(), name, version);
        Notices.flash("person_edit.message.unlocked");
        return again();
    }

    public String renewPassword() {
        setFlashAttribute("initialPassword", people.renewPassword(actor.get(), name, version));
        Notices.flash("person_edit.message.renewed");
        return again();
    }

    public String liftWait() {
        waits.lift(actor.get(), name);
        Notices.flash("person_edit.message.let_in");
        return again();
    }

    public String removeSecondFactor() {
        secondFactors.removeOf(actor.get(), name);
        Notices.flash("person_edit.message.second_factor_removed");
        return again();
    }

    static String again() {
        return "/people/edit?faces-redirect=true&includeViewParams=true";
    }

    public Person getPerson() {
        return person;
    }

    /** Until when failed tries keep the person from signing in; {@code null} when they do not. */
    public Instant getClosedUntil() {
        return closedUntil;
    }

    public boolean isSecondFactorInUse() {
        return secondFactorInUse;
    }

    /** Whether this is the account of whoever looks at it, which they cannot lock. */
    public boolean isOwn() {
        return person.name().equals(actor.getName());
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
