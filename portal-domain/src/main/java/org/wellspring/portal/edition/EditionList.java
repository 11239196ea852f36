package org.wellspring.portal.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** All editions of an item, for editors. */
@ApplicationScoped
@Transactional
public class EditionList {

    private final ContentItems items;
    private final InstantSource clock;

    protected EditionList() {
        this(null, null);
    }

    @Inject
    public EditionList(ContentItems items, InstantSource clock) {
        this.items = items;
        this.clock = clock;
    }

    /** The last made first, those called off included. */
    public List<EditionLine> of(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        List<Edition> editions = items.editions(items.get(ContentItem.class, id));
        TreeSet<Instant> beginnings = editions.stream()
                .filter(edition -> !edition.isCalledOff())
                .map(Edition::validFrom)
                .collect(Collectors.toCollection(TreeSet::new));
        Instant now = clock.instant();
        return editions.stream()
                .map(edition -> EditionLine.of(
                        edition,
                        Optional.ofNullable(edition.validFrom())
                                .map(beginnings::higher)
                                .orElse(null),
                        now))
                .toList();
    }
}
