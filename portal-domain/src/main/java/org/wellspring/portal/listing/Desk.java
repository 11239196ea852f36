package org.wellspring.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.edition.ItemKind;

/** Tells somebody what needs them now, and how the portal is doing. */
@ApplicationScoped
@Transactional
public class Desk {

    /** How many days back the activity is told, today included. */
    public static final int DAYS = 90;

    private static final int SHOWN = 6;
    private static final List<Need> TOLD =
            List.of(Need.REVIEW, Need.SENT_BACK, Need.BLOCKED, Need.OVERDUE, Need.PLANNED);

    private final DeskQueries queries;
    private final ItemLines lines;
    private final HomeZone zone;
    private final InstantSource clock;

    protected Desk() {
        this(null, null, null, null);
    }

    @Inject
    public Desk(DeskQueries queries, ItemLines lines, HomeZone zone, InstantSource clock) {
        this.queries = queries;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    public DeskView open(Actor actor) {
        requireEditor(actor);
        Instant now = clock.instant();
        lines.settle(now);
        LocalDate today = zone.day(now);
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<Need, Map<ItemKind, Long>> needs = new EnumMap<>(Need.class);
        TOLD.forEach(need -> needs.put(need, queries.count(need, actor.name(), now)));
        return new DeskView(
                needs,
                queries.standings(),
                lines.lines(queries.first(Need.ME, actor.name(), now, SHOWN), now),
                lines.lines(queries.first(Need.PLANNED, actor.name(), now, SHOWN), now),
                queries.published(now, SHOWN),
                first,
                today,
                queries.activity(first, now));
    }

    /** How much needs the actor; nothing does of who is no editor. */
    public long countNeeds(Actor actor) {
        boolean editor = actor.may(Role.AUTHOR) || actor.may(Role.REVIEWER) || actor.may(Role.PUBLISHER);
        return editor
                ? queries.count(Need.ME, actor.name(), clock.instant()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                : 0;
    }

    private static void requireEditor(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    }
}
