package org.wellspring.portal.admin.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.KeepingViews;
import org.wellspring.portal.listing.SavedView;

/** The menu of views above a list: those that everybody has, and those that the person keeps. */
@Named("views")
@RequestScoped
public class ViewsBacking {

    /** What the views that everybody has are called in the bundle, and how their addresses go on. */
    private static final Map<String, String> STANDARD = standard();

    private final KeepingViews keeping;
    private final ActorBacking actor;

    private List<View> kept;
    private String name;

    /** A view that somebody keeps. */
    public record View(String name, String query) {

        static View of(SavedView view) {
            return new View(view.name(), view.query());
        }
    }

    protected ViewsBacking() {
        this(null, null);
    }

    @Inject
    public ViewsBacking(KeepingViews keeping, ActorBacking actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    private static Map<String, String> standard() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("all", "");
        views.put("me", "need=me");
        views.put("mine", "need=mine");
        views.put("blocked", "need=blocked");
        views.put("planned", "need=planned&sort=planned");
        views.put("overdue", "need=overdue&sort=due");
        return views;
    }

    public List<Map.Entry<String, String>> getStandard() {
        return List.copyOf(STANDARD.entrySet());
    }

    public List<View> kept(ItemKind kind) {
        if (kept == null) {
            kept = keeping.list(actor.get(), kind).stream().map(View::of).toList();
        }
        return kept;
    }

    /** The name of the view that is shown; {@code null} when nobody keeps it. */
    public String shown(ItemKind kind, String query) {
        return kept(kind).stream()
                .filter(view -> view.query().equals(query))
                .map(View::name)
                .findFirst()
                .orElse(null);
    }

    /** The key of the view that everybody has and that is shown; {@code null} when it is none. */
    public String shownStandard(String query) {
        return STANDARD.entrySet().stream()
                .filter(view -> view.getValue().equals(query))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    public String keep(ItemKind kind, String query) {
        keeping.keep(actor.get(), kind, name, query);
        Notices.flash("list.message.view_kept", name.strip());
        return again(kind, query);
    }

    public String remove(ItemKind kind, String view, String query) {
        keeping.remove(actor.get(), kind, view);
        Notices.flash("list.message.view_removed", view);
        return again(kind, query);
    }

    private static String again(ItemKind kind, String query) {
        return Kinds.path(kind) + "?faces-redirect=true" + (query.isEmpty() ? "" : "&" + query);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
