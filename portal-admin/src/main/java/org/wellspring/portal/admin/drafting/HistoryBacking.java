package org.wellspring.portal.admin.drafting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.paging.PageNumber;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.drafting.History;
import org.wellspring.portal.revision.RevisionOverview;

/** The page with all kept drafts of an item: any two to be compared, any one to go back to. */
@Named("history")
@ViewScoped
public class HistoryBacking implements Serializable {

    private final Drafting drafting;
    private final History history;
    private final ActorBacking actor;

    private Long id;
    private PageNumber page = PageNumber.FIRST;
    private Draft draft;
    private List<RevisionOverview> revisions;
    private long count;

    protected HistoryBacking() {
        this(null, null, null);
    }

    @Inject
    public HistoryBacking(Drafting drafting, History history, ActorBacking actor) {
        this.drafting = drafting;
        this.history = history;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        count = history.count(actor.get(), id);
        revisions = history.list(actor.get(), id, page.offset(), PageNumber.SIZE);
    }

    public String restore(int number) {
        history.restore(actor.get(), id, draft.version(), number);
        Notices.flash("history.message.restored", number);
        return "/history?faces-redirect=true&id=" + id;
    }

    public boolean isEarlier() {
        return page.hasNext(count);
    }

    public Draft getDraft() {
        return draft;
    }

    public List<RevisionOverview> getRevisions() {
        return revisions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page.value();
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
