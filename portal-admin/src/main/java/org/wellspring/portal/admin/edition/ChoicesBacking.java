package org.wellspring.portal.admin.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** What an editor can choose from. */
@Named("choices")
@RequestScoped
public class ChoicesBacking {

    private static final int MOST = 500;

    private final ItemQueries queries;
    private final InstantSource clock;
    private final Map<Object, List<SelectItem>> found = new HashMap<>();

    protected ChoicesBacking() {
        this(null, null);
    }

    @Inject
    public ChoicesBacking(ItemQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public List<SelectItem> topics(Draft draft) {
        return items(ItemKind.TOPIC, draft);
    }

    /** The other items of the draft's kind and language. */
    public List<SelectItem> siblings(Draft draft) {
        return items(draft.kind(), draft);
    }

    public List<SelectItem> disclaimers(Draft draft) {
        return items(ItemKind.DISCLAIMER, draft);
    }

    /** A page asks several times. */
    private List<SelectItem> items(ItemKind kind, Draft draft) {
        return found.computeIfAbsent(kind, unknown -> find(kind, draft));
    }

    /** The draft itself is no choice. */
    private List<SelectItem> find(ItemKind kind, Draft draft) {
        return queries.list(kind, "", clock.instant(), 0, MOST).stream()
                .filter(item -> item.language().equals(draft.language()) && item.id() != draft.id())
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .map(item -> new SelectItem(item.id(), item.title()))
                .toList();
    }

    /** The items that a draft's list names. */
    public List<SelectItem> attached(Draft draft, String list) {
        return found.computeIfAbsent(list, unknown -> findAttached(draft, list));
    }

    private List<SelectItem> findAttached(Draft draft, String list) {
        List<Long> ids = draft.state().list(list);
        Map<Long, String> titles = queries.titles(ids);
        return ids.stream().map(id -> new SelectItem(id, titles.get(id))).toList();
    }

    public List<SelectItem> getScopes() {
        return Stream.of(Scope.values())
                .map(scope -> new SelectItem(scope.name(), Texts.text("scope." + scope)))
                .toList();
    }

    public List<SelectItem> getRegions() {
        return Stream.of(Region.values())
                .map(region -> new SelectItem(region.name(), Texts.text("region." + region)))
                .toList();
    }
}
