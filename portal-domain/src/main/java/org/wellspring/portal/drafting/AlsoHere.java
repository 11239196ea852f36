package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Tells editors who else has the same draft open, so that they can talk before they write over one another. */
@ApplicationScoped
@Transactional
public class AlsoHere {

    /** How often an open page says that it is still open. */
    public static final Duration BEAT = Duration.ofSeconds(10);

    private final Attendance attendance;
    private final InstantSource clock;

    protected AlsoHere() {
        this(null, null);
    }

    @Inject
    public AlsoHere(Attendance attendance, InstantSource clock) {
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Says that the actor has the draft open, and names the others who have; one beat may get lost. */
    public List<String> beat(Actor actor, long itemId) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        Instant now = clock.instant();
        attendance.note(itemId, actor.name(), now);
        return attendance.others(
                itemId, actor.name(), now.minus(BEAT.multipliedBy(2).plusSeconds(2)));
    }
}
