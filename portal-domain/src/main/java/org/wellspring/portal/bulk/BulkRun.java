package org.wellspring.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.trash.Trashing;
import org.wellspring.portal.workflow.Step;

/**
 * Does an act to many items, each in a transaction of its own and by the use case that does it to one: what is refused
 * for one leaves the others as they are, and no rule is passed over. Whoever does it twice is refused the second time,
 * because the versions that they saw are not those of the items any more.
 */
@ApplicationScoped
public class BulkRun {

    /** More would keep somebody waiting, and could not be looked over before. */
    public static final int MOST = 500;

    private static final System.Logger LOG = System.getLogger(BulkRun.class.getName());

    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Labelling labelling;
    private final Trashing trashing;

    protected BulkRun() {
        this(null, null, null, null);
    }

    @Inject
    public BulkRun(Reviewing reviewing, Publishing publishing, Labelling labelling, Trashing trashing) {
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.labelling = labelling;
        this.trashing = trashing;
    }

    /**
     * @param seen the items as the actor saw them
     * @throws TooManyItemsException when they are more than {@link #MOST}
     */
    public List<Outcome> run(Actor actor, BulkOrder order, List<Outlook> seen) {
        if (seen.size() > MOST) {
            throw new TooManyItemsException(MOST);
        }
        return seen.stream().map(item -> run(actor, order, item)).toList();
    }

    private Outcome run(Actor actor, BulkOrder order, Outlook item) {
        try {
            act(actor, order, item.id(), item.version());
            return new Outcome(item.id(), item.title(), null);
        } catch (DomainException refusal) {
            return new Outcome(item.id(), item.title(), refusal);
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "The act on item " + item.id() + " failed", unforeseen);
            return new Outcome(item.id(), item.title(), new NotDoneException());
        }
    }

    private void act(Actor actor, BulkOrder order, long id, long version) {
        switch (order.act()) {
            case SUBMIT -> reviewing.take(Step.SUBMIT, actor, id, version);
            case APPROVE -> reviewing.take(Step.APPROVE, actor, id, version);
            case PUBLISH -> publishing.publish(actor, id, version, Optional.empty());
            case TAKE_BACK -> publishing.takeBack(actor, id, version);
            case SET_TOPIC -> labelling.add(actor, id, version, order.topic().orElseThrow());
            case TRASH -> trashing.putAway(actor, id, version);
            case ASSIGN ->
                reviewing.assign(
                        actor,
                        id,
                        version,
                        order.reviewer().orElse(null),
                        order.dueOn().orElse(null));
        }
    }
}
