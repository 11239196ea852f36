package org.wellspring.portal.admin.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.drafting.History;
import org.wellspring.portal.revision.RevisionOverview;

/** The last kept drafts of the item that is edited. */
@Named("recentDrafts")
@RequestScoped
public class RecentDraftsBacking {

    private static final int FEW = 8;

    private final History history;
    private final ActorBacking actor;

    private List<RevisionOverview> revisions;

    protected RecentDraftsBacking() {
        this(null, null);
    }

    @Inject
    public RecentDraftsBacking(History history, ActorBacking actor) {
        this.history = history;
        this.actor = actor;
    }

    /** Asked once a request, however often the page does. */
    public List<RevisionOverview> of(long item) {
        if (revisions == null) {
            revisions = history.list(actor.get(), item, 0, FEW);
        }
        return revisions;
    }
}
