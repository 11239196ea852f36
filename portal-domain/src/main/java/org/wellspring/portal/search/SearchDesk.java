package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.HomeZone;

/** Publishers see what readers looked for in vain; administrators see to the index. */
@ApplicationScoped
@Transactional
public class SearchDesk {

    private final FruitlessLog fruitless;
    private final IndexCare care;
    private final HomeZone zone;
    private final InstantSource clock;

    protected SearchDesk() {
        this(null, null, null, null);
    }

    @Inject
    public SearchDesk(FruitlessLog fruitless, IndexCare care, HomeZone zone, InstantSource clock) {
        this.fruitless = fruitless;
        this.care = care;
        this.zone = zone;
        this.clock = clock;
    }

    /** What readers looked for in vain within three months, the most often first. */
    public List<FruitlessLine> fruitless(Actor actor, int limit) {
        actor.require(Role.PUBLISHER);
        LocalDate today = zone.day(clock.instant());
        return fruitless.most(today.minusDays(FruitlessWriting.DAYS), limit);
    }

    public IndexState state(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return care.state();
    }

    public void rebuild(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        care.rebuild();
    }
}
