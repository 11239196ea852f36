package org.wellspring.portal.admin.trash;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.admin.listing.Parameters;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.undo.Undo;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.trash.Trashing;

/** The page that shows what leads to an item before it is taken from readers or put into the trash. */
@Named("leaving")
@ViewScoped
public class LeavingBacking implements Serializable {

    private final Drafting drafting;
    private final Publishing publishing;
    private final Trashing trashing;
    private final ActorBacking actor;

    private Long id;
    private Act act;
    private Draft draft;

    /** How an item leaves. */
    public enum Act {
        TAKE_BACK,
        TRASH
    }

    protected LeavingBacking() {
        this(null, null, null, null);
    }

    @Inject
    public LeavingBacking(Drafting drafting, Publishing publishing, Trashing trashing, ActorBacking actor) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.trashing = trashing;
        this.actor = actor;
    }

    public void load() {
        Optional<Act> wanted =
                new Parameters(Faces.getExternalContext().getRequestParameterValuesMap()).choice("act", Act.class);
        if (wanted.isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        act = wanted.get();
        draft = drafting.open(actor.get(), id);
    }

    public String go() {
        return switch (act) {
            case TAKE_BACK -> takeBack();
            case TRASH -> putAway();
        };
    }

    private String takeBack() {
        publishing.takeBack(actor.get(), id, draft.version());
        Notices.flash("editions.message.taken_back");
        return "/editions?faces-redirect=true&id=" + id;
    }

    private String putAway() {
        trashing.putAway(actor.get(), id, draft.version());
        Undo.offer(Undo.Kind.TRASHED_ITEMS, id.toString(), Texts.text("trash.message.put_away", draft.title()));
        return Kinds.path(draft.kind()) + "?faces-redirect=true";
    }

    public Act getAct() {
        return act;
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
