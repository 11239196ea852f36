package org.wellspring.portal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Tells editors which links lead nowhere: their own, in what they changed last, or everybody's. */
@ApplicationScoped
@Transactional
public class FindingBroken {

    /** More are not told at once; who mends these sees the next. */
    public static final int MOST = 200;

    private final Links links;
    private final InstantSource clock;

    protected FindingBroken() {
        this(null, null);
    }

    @Inject
    public FindingBroken(Links links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Those of items that the actor changed last. */
    public List<BrokenLink> own(Actor actor) {
        return find(actor, actor.name());
    }

    public List<BrokenLink> all(Actor actor) {
        return find(actor, null);
    }

    private List<BrokenLink> find(Actor actor, String owner) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return links.broken(owner, clock.instant(), MOST);
    }
}
