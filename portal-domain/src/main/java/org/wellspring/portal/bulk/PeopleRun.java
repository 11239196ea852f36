package org.wellspring.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.AccountChange;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Prospect;

/** Changes many accounts as {@link BulkRun} changes items: one by one, by the rules for one. */
@ApplicationScoped
public class PeopleRun {

    private static final System.Logger LOG = System.getLogger(PeopleRun.class.getName());

    private final People people;

    protected PeopleRun() {
        this(null);
    }

    @Inject
    public PeopleRun(People people) {
        this.people = people;
    }

    /**
     * @param seen the accounts as the actor saw them
     * @throws TooManyItemsException when they are more than {@link BulkRun#MOST}
     */
    public List<PersonOutcome> run(Actor actor, AccountChange change, List<Prospect> seen) {
        if (seen.size() > BulkRun.MOST) {
            throw new TooManyItemsException(BulkRun.MOST);
        }
        return seen.stream().map(person -> run(actor, change, person)).toList();
    }

    private PersonOutcome run(Actor actor, AccountChange change, Prospect person) {
        try {
            people.change(actor, change, person.name(), person.version());
            return new PersonOutcome(person.name(), person.title(), null);
        } catch (DomainException refusal) {
            return new PersonOutcome(person.name(), person.title(), refusal);
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "The change of the account " + person.name() + " failed", unforeseen);
            return new PersonOutcome(person.name(), person.title(), new NotDoneException());
        }
    }
}
