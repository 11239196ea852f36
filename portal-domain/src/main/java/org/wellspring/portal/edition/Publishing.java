package org.wellspring.portal.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/**
 * Makes approved drafts public, now or at an instant ahead; calls off what has not begun; takes back what is public;
 * shows an earlier edition again.
 */
@ApplicationScoped
@Transactional
public class Publishing {

    private final ContentItems items;
    private final AuditTrail audit;
    private final HomeZone zone;
    private final InstantSource clock;

    protected Publishing() {
        this(null, null, null, null);
    }

    @Inject
    public Publishing(ContentItems items, AuditTrail audit, HomeZone zone, InstantSource clock) {
        this.items = items;
        this.audit = audit;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Publishes the item's draft from now on, together with those of its companions that readers have never seen.
     *
     * @param version the item's version that the actor saw
     * @param until when readers shall not see it any more; empty for no end
     * @return the editions made, the item's own last, without the withdrawal at its end
     * @throws ConflictException when somebody changed the item since
     * @throws CompanionNotReadyException when a companion would go public unapproved
     * @throws OverlapException when another edition or a planned end is in the way
     */
    public List<Edition> publish(Actor actor, long id, long version, Optional<Instant> until) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        return publish(actor, item, now, new Validity(now, until), Act.PUBLISHED);
    }

    /**
     * As {@link #publish(Actor, long, long, Optional)}, for an instant ahead.
     *
     * @throws BeginsInThePastException when the instant is not ahead
     */
    public List<Edition> schedule(Actor actor, long id, long version, Validity wanted) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        if (!wanted.from().isAfter(now)) {
            throw new BeginsInThePastException(wanted.from());
        }
        return publish(actor, items.get(ContentItem.class, id, version), now, wanted, Act.SCHEDULED);
    }

    private List<Edition> publish(Actor actor, ContentItem item, Instant now, Validity wanted, Act act) {
        item.advance(Step.PUBLISH, actor, 0);
        boolean needsEnd = timetable(item, now).needsEnd(wanted);
        String before = shownAt(item, now);
        List<Edition> editions = new ArrayList<>();
        item.companions().stream()
                .filter(companion -> !items.isKnown(companion, wanted.from()))
                .map(companion -> publishFirst(actor, companion, now, wanted.from()))
                .forEach(editions::add);
        item.appearOn(zone.day(wanted.from()));
        editions.add(added(item.publish(actor, now, wanted.from())));
        editions.forEach(edition -> audit.record(
                actor, act, edition.item().subject(), edition.item().equals(item) ? before : "", edition.inRecord()));
        if (needsEnd) {
            Edition edition = editions.get(editions.size() - 1);
            planEnd(actor, edition, now, wanted.until().orElseThrow());
        }
        return editions;
    }

    /** Why {@link #publish(Actor, long, long, Optional)} would be refused as the item stands; empty when it would not. */
    public Optional<DomainException> refusal(Actor actor, ContentItem item) {
        try {
            check(actor, item);
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal);
        }
    }

    private void check(Actor actor, ContentItem item) {
        Instant now = clock.instant();
        item.foresee(Step.PUBLISH, actor, 0);
        if (item.wasPublished()) {
            timetable(item, now).needsEnd(Validity.from(now));
        }
        item.companions().stream()
                .filter(companion -> companion.stage() != Stage.APPROVED)
                .filter(companion -> !items.isKnown(companion, now))
                .findFirst()
                .ifPresent(companion -> {
                    throw new CompanionNotReadyException(companion);
                });
    }

    /** Why {@link #takeBack(Actor, long, long)} would be refused as the item stands; empty when it would not. */
    public Optional<DomainException> refusalToTakeBack(Actor actor, ContentItem item) {
        try {
            actor.require(Role.PUBLISHER);
            item.requireInUse();
        } catch (DomainException refusal) {
            return Optional.of(refusal);
        }
        return items.isPublic(item, clock.instant()) ? Optional.empty() : Optional.of(new NotPublicException());
    }

    private Edition publishFirst(Actor actor, ContentItem companion, Instant now, Instant from) {
        if (companion.stage() != Stage.APPROVED) {
            throw new CompanionNotReadyException(companion);
        }
        companion.advance(Step.PUBLISH, actor, 0);
        return added(companion.publish(actor, now, from));
    }

    private Withdrawal planEnd(Actor actor, Edition edition, Instant now, Instant end) {
        Withdrawal withdrawal = new Withdrawal(edition.item(), edition, actor, now, end);
        items.add(withdrawal);
        audit.record(actor, Act.SCHEDULED, edition.item().subject(), edition.inRecord(), withdrawal.inRecord());
        return withdrawal;
    }

    /**
     * Shows again, from now on, what an earlier edition showed; a planned end stays. The draft is left as it is.
     *
     * @param version the item's version that the actor saw
     * @param number counts the item's editions, from 1
     * @throws EditionNotFoundException when there is no such edition
     * @throws NothingToShowException when it was a withdrawal, or readers have not seen it
     * @throws ConflictException when somebody changed the item since
     */
    public Edition rollBack(Actor actor, long id, long version, int number) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        item.requireInUse();
        Edition earlier = edition(item, number);
        if (!earlier.hasBegun(now)) {
            throw new NothingToShowException();
        }
        Timetable timetable = timetable(item, now);
        timetable.needsEnd(new Validity(now, timetable.plannedEnd()));
        String before = shownAt(item, now);
        Edition again = added(earlier.again(actor, now, now));
        audit.record(actor, Act.ROLLED_BACK, item.subject(), before, again.inRecord() + ", as edition " + number);
        return again;
    }

    /**
     * Takes back what readers see of the item, now, and calls off everything that is planned for it.
     *
     * @param version the item's version that the actor saw
     * @throws NotPublicException when readers see nothing of it
     * @throws ConflictException when somebody changed the item since
     */
    public Withdrawal takeBack(Actor actor, long id, long version) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        item.requireInUse();
        if (!items.isPublic(item, now)) {
            throw new NotPublicException();
        }
        return withdraw(actor, item, now);
    }

    /** Ends what readers see of the item, if they see anything, and calls off everything that is planned for it. */
    void leave(Actor actor, ContentItem item, Instant now) {
        if (items.isPublic(item, now)) {
            withdraw(actor, item, now);
        } else {
            callOffAll(actor, item, now);
        }
    }

    private Withdrawal withdraw(Actor actor, ContentItem item, Instant now) {
        String before = shownAt(item, now);
        callOffAll(actor, item, now);
        Withdrawal withdrawal = item.takeBack(actor, now);
        items.add(withdrawal);
        audit.record(actor, Act.TAKEN_BACK, item.subject(), before, withdrawal.inRecord());
        return withdrawal;
    }

    private void callOffAll(Actor actor, ContentItem item, Instant now) {
        items.editionsFrom(item, now).forEach(edition -> callOff(actor, edition, now));
    }

    private void callOff(Actor actor, Edition edition, Instant now) {
        String before = edition.inRecord();
        items.callOff(edition, now);
        audit.record(actor, Act.CALLED_OFF, edition.item().subject(), before, "");
    }

    /**
     * Plans an end for what readers see of the item.
     *
     * @param version the item's version that the actor saw
     * @param at when readers shall not see it any more
     * @throws NotPublicException when readers see nothing of it
     * @throws BeginsInThePastException when the instant is not ahead
     * @throws OverlapException when something else is planned before or then
     * @throws ConflictException when somebody changed the item since
     */
    public Withdrawal end(Actor actor, long id, long version, Instant at) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        item.requireInUse();
        Edition current = items.currentEdition(item, now)
                .filter(edition -> !(edition instanceof Withdrawal))
                .orElseThrow(NotPublicException::new);
        Instant end = Validity.exact(at);
        if (!end.isAfter(now)) {
            throw new BeginsInThePastException(end);
        }
        timetable(item, now).requireRoomForEnd(end);
        return planEnd(actor, current, now, end);
    }

    /**
     * Never lets readers see an edition that has not begun; its own end is called off with it.
     *
     * @param version the item's version that the actor saw
     * @param number counts the item's editions, from 1
     * @return the editions called off
     * @throws NotAheadException when readers have seen it, or it is called off already
     * @throws EndStandsAloneException when another edition lies between it and its end
     * @throws ConflictException when somebody changed the item since
     */
    public List<Edition> callOff(Actor actor, long id, long version, int number) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        Edition edition = edition(item, number);
        if (edition.isCalledOff() || edition.hasBegun(now)) {
            throw new NotAheadException(number);
        }
        List<Edition> withItsEnd = timetable(item, now).withItsEnd(edition);
        withItsEnd.forEach(each -> callOff(actor, each, now));
        return withItsEnd;
    }

    private Edition edition(ContentItem item, int number) {
        return items.edition(item, number).orElseThrow(() -> new EditionNotFoundException(number));
    }

    private Timetable timetable(ContentItem item, Instant from) {
        return new Timetable(items.editionsFrom(item, from));
    }

    private Edition added(Edition edition) {
        items.add(edition);
        return edition;
    }

    private String shownAt(ContentItem item, Instant at) {
        return items.currentEdition(item, at).map(Edition::inRecord).orElse("");
    }
}
