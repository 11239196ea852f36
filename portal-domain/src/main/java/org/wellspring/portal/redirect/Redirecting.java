package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.HomeZone;

/** Publishers see what readers looked for in vain, and lead them somewhere. */
@ApplicationScoped
@Transactional
public class Redirecting {

    private final Redirects redirects;
    private final MissLog misses;
    private final Whereto whereto;
    private final ContentItems items;
    private final AuditTrail audit;
    private final HomeZone zone;
    private final InstantSource clock;

    protected Redirecting() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Redirecting(
            Redirects redirects,
            MissLog misses,
            Whereto whereto,
            ContentItems items,
            AuditTrail audit,
            HomeZone zone,
            InstantSource clock) {
        this.redirects = redirects;
        this.misses = misses;
        this.whereto = whereto;
        this.items = items;
        this.audit = audit;
        this.zone = zone;
        this.clock = clock;
    }

    /** What readers asked for in vain within three months, the most often first. */
    public List<MissedLine> missed(Actor actor, int limit) {
        actor.require(Role.PUBLISHER);
        LocalDate today = zone.day(clock.instant());
        return misses.most(today.minusDays(MissWriting.DAYS), limit);
    }

    /** Leaves an address out of that list from now on. */
    public void ignore(Actor actor, String path) {
        actor.require(Role.PUBLISHER);
        misses.ignore(path(path), actor.name(), clock.instant());
    }

    /** Has the address in that list again. */
    public void watch(Actor actor, String path) {
        actor.require(Role.PUBLISHER);
        misses.unignore(path(path));
    }

    public List<RedirectLine> list(Actor actor, int offset, int limit) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        return redirects.list(offset, limit).stream()
                .map(redirect -> redirect.line(leads(redirect, now)))
                .toList();
    }

    public long count(Actor actor) {
        actor.require(Role.PUBLISHER);
        return redirects.count();
    }

    /**
     * Leads readers from an address at which nothing is to an item or a list, from now on; one that led elsewhere is
     * changed.
     *
     * @param typedTarget an address of the portal, as a path or as a browser shows it
     * @return the address to which it leads
     * @throws RedirectPathRefusedException when nothing can lead from there
     * @throws AddressInUseException when readers find something there
     * @throws DestinationRefusedException when they would find nothing at the target
     */
    public String lead(Actor actor, String typedPath, String typedTarget) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        MissedPath path = path(typedPath);
        if (whereto.isShown(path.value(), now)) {
            throw new AddressInUseException(path.value());
        }
        Destination destination = whereto.destination(typedTarget, now);
        Optional<Redirect> known = redirects.from(path.value());
        String before = known.filter(redirect -> !redirect.isRemoved())
                .map(Redirect::target)
                .orElse("");
        Redirect redirect = known.orElseGet(() -> new Redirect(path));
        redirect.lead(destination, actor.name(), now);
        if (known.isEmpty()) {
            redirects.add(redirect);
        }
        misses.unignore(path);
        record(actor, Act.REDIRECT_SET, redirect, before, redirect.target());
        return redirect.target();
    }

    /** @throws RedirectNotFoundException when there is none with this number */
    public void remove(Actor actor, long id) {
        actor.require(Role.PUBLISHER);
        Redirect redirect = find(id);
        if (!redirect.isRemoved()) {
            redirect.remove(clock.instant());
            record(actor, Act.REDIRECT_REMOVED, redirect, redirect.target(), "");
        }
    }

    /**
     * Has a redirect that was removed lead again.
     *
     * @throws RedirectNotFoundException when there is none with this number
     */
    public void putBack(Actor actor, long id) {
        actor.require(Role.PUBLISHER);
        Redirect redirect = find(id);
        if (redirect.isRemoved()) {
            redirect.putBack();
            record(actor, Act.REDIRECT_SET, redirect, "", redirect.target());
        }
    }

    /** Where readers are led from an address at which they find nothing; empty when nothing leads from there. */
    public Optional<String> leadFrom(String sentPath) {
        Instant now = clock.instant();
        return MissedPath.of(sentPath)
                .flatMap(path -> redirects.from(path.value()))
                .filter(redirect -> !redirect.isRemoved() && leads(redirect, now))
                .map(Redirect::target)
                .filter(target -> !target.equalsIgnoreCase(sentPath));
    }

    private boolean leads(Redirect redirect, Instant at) {
        ContentItem item = redirect.item();
        return item == null || items.isPublic(item, at);
    }

    private Redirect find(long id) {
        return redirects.find(id).orElseThrow(() -> new RedirectNotFoundException(id));
    }

    private static MissedPath path(String typed) {
        return MissedPath.of(typed).orElseThrow(() -> new RedirectPathRefusedException(typed));
    }

    private void record(Actor actor, Act act, Redirect redirect, String before, String after) {
        String from = redirect.path() + ": ";
        audit.record(
                actor, act, Subject.PORTAL, before.isEmpty() ? "" : from + before, after.isEmpty() ? "" : from + after);
    }
}
