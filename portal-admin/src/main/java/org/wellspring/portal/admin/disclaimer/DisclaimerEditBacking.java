package org.wellspring.portal.admin.disclaimer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.disclaimer.DisclaimerDraft;
import org.wellspring.portal.disclaimer.DisclaimerDrafting;
import org.wellspring.portal.disclaimer.ReviseDisclaimer;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** The disclaimer editor: saves what was typed, publishes it, takes it back. */
@Named("disclaimerEdit")
@ViewScoped
public class DisclaimerEditBacking implements Serializable {

    private final DisclaimerDrafting drafting;
    private final Publishing publishing;
    private final ActorBacking actor;

    private Long id;
    private DisclaimerDraft draft;
    private String title;
    private Slug slug;
    private String text;
    private String preview;

    protected DisclaimerEditBacking() {
        this(null, null, null);
    }

    @Inject
    public DisclaimerEditBacking(DisclaimerDrafting drafting, Publishing publishing, ActorBacking actor) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        title = draft.content().title();
        slug = draft.slug();
        text = draft.content().text().html();
        preview = text;
    }

    public String save() {
        revise();
        Notices.flash("disclaimer_edit.message.saved");
        return again();
    }

    public String publish() {
        revise();
        publishing.publish(actor.get(), id, draft.version());
        Notices.flash("disclaimer_edit.message.published");
        return again();
    }

    public String takeBack() {
        revise();
        publishing.takeBack(actor.get(), id, draft.version());
        Notices.flash("disclaimer_edit.message.taken_back");
        return again();
    }

    /** Opens the draft again afterwards: what follows acts on the version that holds what was typed. */
    private void revise() {
        DisclaimerContent content = new DisclaimerContent(title, RichText.of(text == null ? "" : text));
        if (!content.equals(draft.content()) || !slug.equals(draft.slug())) {
            drafting.revise(actor.get(), new ReviseDisclaimer(id, draft.version(), slug, content));
            draft = drafting.open(actor.get(), id);
        }
    }

    private String again() {
        return "/disclaimers/edit?faces-redirect=true&id=" + id;
    }

    public DisclaimerDraft getDraft() {
        return draft;
    }

    public String getPreview() {
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public String getText() {
        return text;
    }

    /** Browsers send line ends as two characters. */
    public void setText(String typed) {
        text = typed == null ? null : typed.replace("\r\n", "\n");
        preview = typed == null ? "" : RichText.of(text).html();
    }
}
