package org.wellspring.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.edition.ConflictException;

/** Administrators set what holds for all pages; readers see it at once. What was before stays known. */
@ApplicationScoped
@Transactional
public class Settings {

    private static final int SHOWN = 20;

    private final SiteStates states;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Settings() {
        this(null, null, null);
    }

    @Inject
    public Settings(SiteStates states, AuditTrail audit, InstantSource clock) {
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    /** The site as it is now. */
    public Site present() {
        return states.siteAt(clock.instant());
    }

    /**
     * Makes the site as wanted, from now on. Nothing happens when it is like that already.
     *
     * @throws ConflictException when somebody changed it since the state that the actor saw
     * @throws org.wellspring.portal.edition.InvalidContentException when a field breaks a rule
     * @throws DefaultLanguageException when readers would not find the portal's first language
     * @throws org.wellspring.portal.account.EmailRefusedException when the e-mail address cannot be one
     */
    public void revise(Actor actor, ReviseSite wanted) {
        actor.require(Role.ADMINISTRATOR);
        become(actor, wanted.number(), wanted.site());
    }

    /**
     * Makes the site as it was in an earlier state, from now on.
     *
     * @param seen the number of the state that the actor saw as the present one
     * @param number of the state to go back to; 0 for how the portal came
     * @throws StateNotFoundException when there is no such state
     * @throws ConflictException when somebody changed it since the state that the actor saw
     */
    public void restore(Actor actor, long seen, long number) {
        actor.require(Role.ADMINISTRATOR);
        Site earlier = number == 0
                ? Site.INITIAL
                : states.find(number).map(SiteState::site).orElseThrow(() -> new StateNotFoundException(number));
        become(actor, seen, earlier);
    }

    private void become(Actor actor, long seen, Site wanted) {
        Instant now = clock.instant();
        states.at(now).filter(state -> state.site().number() != seen).ifPresent(other -> {
            throw new ConflictException(other.madeBy(), other.validFrom());
        });
        Site before = states.siteAt(now);
        List<String> changed = wanted.changedSince(before);
        if (changed.isEmpty()) {
            return;
        }
        states.add(new SiteState(wanted, actor.name(), now));
        audit.record(actor, Act.SETTING_CHANGED, Subject.PORTAL, before.inRecord(changed), wanted.inRecord(changed));
    }

    /** The last states, the present one first, each with what changed then. */
    public List<StateOverview> history(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        List<SiteState> last = states.last(SHOWN + 1);
        List<StateOverview> lines = new ArrayList<>();
        for (int at = 0; at < Math.min(SHOWN, last.size()); at++) {
            Site earlier = at + 1 < last.size() ? last.get(at + 1).site() : Site.INITIAL;
            Site site = last.get(at).site();
            lines.add(new StateOverview(
                    site.number(), last.get(at).validFrom(), last.get(at).madeBy(), site.changedSince(earlier)));
        }
        return lines;
    }
}
