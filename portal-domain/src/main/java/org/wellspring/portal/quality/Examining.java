package org.wellspring.portal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.Links;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/** Tells editors what a draft could do better, while they write it and when it is kept. */
@ApplicationScoped
@Transactional
public class Examining {

    /** How many drafts from before findings were counted are looked at in one transaction. */
    private static final int BATCH = 100;

    private final ContentItems items;
    private final Links links;
    private final FindingCounts counts;
    private final InstantSource clock;

    protected Examining() {
        this(null, null, null, null);
    }

    @Inject
    public Examining(ContentItems items, Links links, FindingCounts counts, InstantSource clock) {
        this.items = items;
        this.links = links;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Looks at a draft as it would be with what was typed; nothing is kept.
     *
     * @param typed contents of fields by their names; fields that the draft does not have are passed over
     * @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number
     */
    public Examination examine(Actor actor, long id, Map<String, String> typed) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        DraftState state = item.draft();
        for (var field : item.draft().fields()) {
            state = state.replacing(field.name(), typed.getOrDefault(field.name(), field.value()));
        }
        return Examination.of(
                item.kind(), item.language(), state, links.ends(paths(item.language(), state), clock.instant()));
    }

    /** Looks at the draft as it was kept last. */
    public Examination examine(Actor actor, long id) {
        return examine(actor, id, Map.of());
    }

    /** Counts what is found in a draft that is being kept, and notes where it links. */
    public void note(ContentItem item) {
        if (item.wasPublished() && counts.of(List.of(item.id())).isEmpty()) {
            noteEditions(item);
        }
        DraftState state = item.draft();
        Collection<SitePath> paths = paths(item.language(), state);
        links.note(item.id(), item.revision(), paths);
        // As though every link led somewhere: whether it does changes without the draft.
        Map<SitePath, LinkEnd> ends = paths.stream().collect(Collectors.toMap(path -> path, path -> LinkEnd.SHOWN));
        counts.keep(item.id(), FindingCount.of(Examination.of(item.kind(), item.language(), state, ends)));
    }

    /** What was published before links were noted goes on linking, whatever becomes of the draft. */
    private void noteEditions(ContentItem item) {
        Instant now = clock.instant();
        Stream.concat(items.currentEdition(item, now).stream(), items.editionsFrom(item, now).stream())
                .filter(edition -> !(edition instanceof Withdrawal))
                .forEach(edition -> links.note(item.id(), edition.revision(), paths(item.language(), edition.shown())));
    }

    /**
     * Counts some of the drafts that were kept before findings were counted.
     *
     * @return whether there may be more of them
     */
    public boolean catchUp() {
        List<Long> uncounted = counts.uncounted(BATCH);
        uncounted.stream()
                .map(id -> items.find(ContentItem.class, id))
                .flatMap(Optional::stream)
                .forEach(this::note);
        return uncounted.size() == BATCH;
    }

    private static Collection<SitePath> paths(Locale language, DraftState state) {
        return Examination.passages(language, state).stream()
                .flatMap(passage -> RichText.of(passage.body().html()).links().stream())
                .map(SitePath::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
