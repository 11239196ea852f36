package org.wellspring.portal.admin.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.preview.PreviewTerm;
import org.wellspring.portal.preview.Previewing;

/** The page that shows a draft as readers would see it, and hands out links to it. */
@Named("draftPreview")
@RequestScoped
public class PreviewBacking {

    private final Drafting drafting;
    private final Previewing previewing;
    private final ActorBacking actor;

    private Long id;
    private Draft draft;
    private String address;
    private PreviewTerm term = PreviewTerm.WEEK;
    private String link;

    protected PreviewBacking() {
        this(null, null, null);
    }

    @Inject
    public PreviewBacking(Drafting drafting, Previewing previewing, ActorBacking actor) {
        this.drafting = drafting;
        this.previewing = previewing;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        address = previewing.look(actor.get(), id);
    }

    public void share() {
        load();
        link = BaseUrl.of(Faces.getRequest()) + previewing.share(actor.get(), id, term);
        Notices.info("preview.message.shared");
    }

    public List<PreviewTerm> getTerms() {
        return List.of(PreviewTerm.values());
    }

    public Draft getDraft() {
        return draft;
    }

    /** Where the reader's side shows the draft to whoever looks here. */
    public String getAddress() {
        return address;
    }

    public PreviewTerm getTerm() {
        return term;
    }

    public void setTerm(PreviewTerm term) {
        this.term = term;
    }

    /** The link that was just made; {@code null} when none was. */
    public String getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
