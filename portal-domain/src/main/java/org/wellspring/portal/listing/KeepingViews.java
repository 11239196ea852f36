package org.wellspring.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.InvalidContentException;

/** People keep views of lists; each sees only their own. */
@ApplicationScoped
@Transactional
public class KeepingViews {

    /** More would not fit a menu. */
    public static final int MOST = 30;

    private final SavedViews views;

    protected KeepingViews() {
        this(null);
    }

    @Inject
    public KeepingViews(SavedViews views) {
        this.views = views;
    }

    public List<SavedView> list(Actor actor, ListKind kind) {
        return views.of(actor.name(), kind);
    }

    /**
     * Keeps a view; one that has the same name is replaced.
     *
     * @param query what the list's address says behind the question mark
     * @throws TooManyViewsException when the person has as many as there can be
     * @throws InvalidContentException when the name is blank or too long
     */
    public void keep(Actor actor, ListKind kind, String name, String query) {
        SavedView view = new SavedView(actor.name(), kind, name, query);
        remove(actor, kind, view.name());
        if (list(actor, kind).size() >= MOST) {
            throw new TooManyViewsException(MOST);
        }
        views.add(view);
    }

    /** Nothing happens when there is none of this name. */
    public void remove(Actor actor, ListKind kind, String name) {
        list(actor, kind).stream()
                .filter(view -> view.name().equalsIgnoreCase(name))
                .forEach(views::remove);
    }
}
