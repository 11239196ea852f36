package org.wellspring.portal.admin.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.listing.KeepingViews;
import org.wellspring.portal.listing.SavedView;

/** The menu of views above a list: those that everybody has, and those that the person keeps. */
@Named("views")
@RequestScoped
public class ViewsBacking {

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

    public List<Map.Entry<String, String>> standard(ListPage list) {
        return List.copyOf(list.getStandardViews().entrySet());
    }

    public List<View> kept(ListPage list) {
        if (kept == null) {
            kept = keeping.list(actor.get(), list.getListKind()).stream()
                    .map(View::of)
                    .toList();
        }
        return kept;
    }

    /** What the view that is shown is called. */
    public String shown(ListPage list) {
        String query = list.getAddress().query();
        return standard(list).stream()
                .filter(view -> view.getValue().equals(query))
                .map(view -> Texts.text("list.view." + view.getKey()))
                .findFirst()
                .or(() -> kept(list).stream()
                        .filter(view -> view.query().equals(query))
                        .map(View::name)
                        .findFirst())
                .orElseGet(() -> Texts.text("list.view.own"));
    }

    public String keep(ListPage list) {
        keeping.keep(actor.get(), list.getListKind(), name, list.getAddress().query());
        Notices.flash("list.message.view_kept", name.strip());
        return again(list);
    }

    public String remove(ListPage list, String view) {
        keeping.remove(actor.get(), list.getListKind(), view);
        Notices.flash("list.message.view_removed", view);
        return again(list);
    }

    private static String again(ListPage list) {
        String query = list.getAddress().query();
        return list.getOutcome() + "?faces-redirect=true" + (query.isEmpty() ? "" : "&" + query);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
