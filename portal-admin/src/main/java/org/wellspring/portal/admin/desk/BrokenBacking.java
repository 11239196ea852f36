package org.wellspring.portal.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.link.BrokenLink;
import org.wellspring.portal.link.FindingBroken;

/** The links that lead nowhere: a number on the desk, and the list behind it. */
@Named("broken")
@RequestScoped
public class BrokenBacking {

    private final FindingBroken finding;
    private final ActorBacking actor;

    private boolean everybody;
    private List<BrokenLink> found;

    protected BrokenBacking() {
        this(null, null);
    }

    @Inject
    public BrokenBacking(FindingBroken finding, ActorBacking actor) {
        this.finding = finding;
        this.actor = actor;
    }

    public void load() {
        found = everybody ? finding.all(actor.get()) : finding.own(actor.get());
    }

    public List<BrokenLink> getFound() {
        return found;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }
}
