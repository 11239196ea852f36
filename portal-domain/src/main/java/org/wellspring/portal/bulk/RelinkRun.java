package org.wellspring.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.catalogue.Lead;
import org.wellspring.portal.catalogue.LeadingHere;
import org.wellspring.portal.catalogue.Relinking;
import org.wellspring.portal.link.Mention;

/** Has all drafts that link to an address which an item gave up link to its present one: each draft by itself. */
@ApplicationScoped
public class RelinkRun {

    private static final System.Logger LOG = System.getLogger(RelinkRun.class.getName());

    private final LeadingHere leading;
    private final Relinking relinking;

    protected RelinkRun() {
        this(null, null);
    }

    @Inject
    public RelinkRun(LeadingHere leading, Relinking relinking) {
        this.leading = leading;
        this.relinking = relinking;
    }

    /** @param id the number of the item to which they link */
    public List<Outcome> run(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        return leading.to(actor, id).linking().stream()
                .filter(Lead::outdated)
                .map(lead -> relink(actor, lead.from(), id))
                .toList();
    }

    private Outcome relink(Actor actor, Mention from, long id) {
        try {
            relinking.relink(actor, from.id(), id);
            return new Outcome(from.id(), from.title(), null);
        } catch (DomainException refusal) {
            return new Outcome(from.id(), from.title(), refusal);
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "The links of item " + from.id() + " could not be changed", unforeseen);
            return new Outcome(from.id(), from.title(), new NotDoneException());
        }
    }
}
