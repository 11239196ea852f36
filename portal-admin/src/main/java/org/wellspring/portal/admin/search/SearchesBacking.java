package org.wellspring.portal.admin.search;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.search.FruitlessLine;
import org.wellspring.portal.search.FruitlessWriting;
import org.wellspring.portal.search.IndexState;
import org.wellspring.portal.search.SearchDesk;

/** The page about searching: what readers looked for in vain; for administrators the index, made anew while they watch. */
@Named("searches")
@ViewScoped
public class SearchesBacking implements Serializable {

    private static final int SHOWN = 100;

    private final SearchDesk desk;
    private final FruitlessWriting writing;
    private final ActorBacking actor;

    private transient List<FruitlessLine> lines;
    private transient IndexState index;

    protected SearchesBacking() {
        this(null, null, null);
    }

    @Inject
    public SearchesBacking(SearchDesk desk, FruitlessWriting writing, ActorBacking actor) {
        this.desk = desk;
        this.writing = writing;
        this.actor = actor;
    }

    /** What this server counted a moment ago is told as well. */
    public void load() {
        writing.write();
        lines = desk.fruitless(actor.get(), SHOWN);
        look();
    }

    /** How far the index is now. */
    public void look() {
        index = actor.isAdministrator() ? desk.state(actor.get()) : null;
    }

    public String rebuild() {
        desk.rebuild(actor.get());
        Notices.flash("searches.message.begun");
        return "/searches?faces-redirect=true";
    }

    public List<FruitlessLine> getLines() {
        return lines;
    }

    /** {@code null} for whoever does not look after it. */
    public IndexState getIndex() {
        return index;
    }
}
