package org.wellspring.portal.admin.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.Merging;

/** The page that shows what will move before an item becomes a part of another. */
@Named("merge")
@ViewScoped
public class MergeBacking implements Serializable {

    private final Drafting drafting;
    private final Merging merging;
    private final ActorBacking actor;

    private Long id;
    private Long into;
    private Draft draft;
    private Draft stays;

    protected MergeBacking() {
        this(null, null, null);
    }

    @Inject
    public MergeBacking(Drafting drafting, Merging merging, ActorBacking actor) {
        this.drafting = drafting;
        this.merging = merging;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        stays = drafting.open(actor.get(), into);
    }

    public String merge() {
        merging.merge(actor.get(), id, draft.version(), into);
        Notices.flash("editions.message.merged");
        return "/editions?faces-redirect=true&id=" + into;
    }

    /** The item that becomes a part of the other. */
    public Draft getDraft() {
        return draft;
    }

    public Draft getStays() {
        return stays;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
