package org.wellspring.portal.admin.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.listing.Listing;

/** What an editor can choose from. */
@Named("choices")
@RequestScoped
public class ChoicesBacking {

    /** Found for a search that a form sends. */
    private static final int FOUND = 20;

    private final ItemQueries queries;
    private final Listing listing;
    private final ActorBacking actor;
    private final Map<Object, List<SelectItem>> found = new HashMap<>();

    protected ChoicesBacking() {
        this(null, null, null);
    }

    @Inject
    public ChoicesBacking(ItemQueries queries, Listing listing, ActorBacking actor) {
        this.queries = queries;
        this.listing = listing;
        this.actor = actor;
    }

    /** What a list of the form holds: as it was sent while something has to be put right, else as the form has it. */
    public List<SelectItem> chosen(String list, Object value) {
        return found.computeIfAbsent(list + value, unknown -> named(ids(list, value)));
    }

    private static List<Long> ids(String list, Object value) {
        FacesContext context = FacesContext.getCurrentInstance();
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get("form:" + list);
        String joined =
                context.isValidationFailed() && sent != null ? String.join(",", sent) : Objects.toString(value, "");
        return Stream.of(joined.split(","))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /** Those of a kind that a list could hold beside what it holds; none before somebody has searched. */
    public List<SelectItem> others(String kind, Draft draft, String words, List<SelectItem> chosen) {
        if (words == null) {
            return List.of();
        }
        List<Object> held = chosen.stream().map(SelectItem::getValue).toList();
        return find(ItemKind.valueOf(kind), draft, words)
                .filter(item -> !held.contains(item.getValue()))
                .toList();
    }

    /**
     * The other items of the draft's kind and language that have the words in their titles; none before somebody has
     * searched.
     */
    public List<SelectItem> siblings(Draft draft, String words) {
        return words == null ? List.of() : found.computeIfAbsent(words, unknown -> byTitle(draft, words));
    }

    private List<SelectItem> byTitle(Draft draft, String words) {
        return find(draft.kind(), draft, words)
                .sorted((one, other) -> one.getLabel().compareToIgnoreCase(other.getLabel()))
                .toList();
    }

    /** The draft itself is no choice. */
    private Stream<SelectItem> find(ItemKind kind, Draft draft, String words) {
        return listing.choices(actor.get(), List.of(kind), words, Optional.of(draft.language()), FOUND).stream()
                .filter(item -> item.id() != draft.id())
                .map(item -> new SelectItem(item.id(), item.title()));
    }

    /** The items that a draft's list names. */
    public List<SelectItem> attached(Draft draft, String list) {
        return found.computeIfAbsent(list, unknown -> findAttached(draft, list));
    }

    private List<SelectItem> findAttached(Draft draft, String list) {
        return named(draft.state().list(list));
    }

    private List<SelectItem> named(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, String> titles = queries.titles(ids);
        Set<Long> trashed = queries.inTrash(ids);
        return ids.stream()
                .filter(titles::containsKey)
                .map(id -> new SelectItem(id, trashed.contains(id) ? inTrash(titles.get(id)) : titles.get(id)))
                .toList();
    }

    private static String inTrash(String title) {
        return Texts.text("choices.trashed", title);
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
