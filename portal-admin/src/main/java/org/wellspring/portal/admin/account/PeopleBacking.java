package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Person;

/** Everybody who works here. */
@Named("people")
@RequestScoped
public class PeopleBacking {

    private final People people;
    private final ActorBacking actor;

    private List<Person> all;

    protected PeopleBacking() {
        this(null, null);
    }

    @Inject
    public PeopleBacking(People people, ActorBacking actor) {
        this.people = people;
        this.actor = actor;
    }

    public void load() {
        all = people.list(actor.get());
    }

    public List<Person> getAll() {
        return all;
    }
}
