package org.wellspring.portal.admin.catalogue;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.bulk.Outcome;
import org.wellspring.portal.bulk.RelinkRun;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;

/** The page with what leads to an item, from which drafts are led to its present address. */
@Named("relink")
@ViewScoped
public class RelinkBacking implements Serializable {

    private final Drafting drafting;
    private final RelinkRun run;
    private final ActorBacking actor;

    private Long id;
    private Draft draft;
    private List<Outcome> outcomes;

    protected RelinkBacking() {
        this(null, null, null);
    }

    @Inject
    public RelinkBacking(Drafting drafting, RelinkRun run, ActorBacking actor) {
        this.drafting = drafting;
        this.run = run;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
    }

    /** Pressed twice, it finds nothing to do the second time. */
    public void go() {
        List<Outcome> done = run.run(actor.get(), id);
        outcomes = done.isEmpty() && outcomes != null ? outcomes : done;
    }

    /** Why a draft was not changed, in the language of the page. */
    public String why(DomainException refusal) {
        return Refusals.text(
                refusal, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What became of each draft; {@code null} before anything was done. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    public Draft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
