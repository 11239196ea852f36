package org.wellspring.portal.admin.faq;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.faq.FaqDraft;
import org.wellspring.portal.faq.FaqDrafting;
import org.wellspring.portal.faq.ReviseFaq;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** The question editor: saves what was typed, publishes it, takes it back. */
@Named("faqEdit")
@ViewScoped
public class FaqEditBacking implements Serializable {

    private final FaqDrafting drafting;
    private final Publishing publishing;
    private final ActorBacking actor;

    private Long id;
    private FaqDraft draft;
    private String question;
    private Slug slug;
    private String answer;
    private String preview;

    protected FaqEditBacking() {
        this(null, null, null);
    }

    @Inject
    public FaqEditBacking(FaqDrafting drafting, Publishing publishing, ActorBacking actor) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        question = draft.content().question();
        slug = draft.slug();
        answer = draft.content().answer().html();
        preview = answer;
    }

    public String save() {
        revise();
        Notices.flash("faq_edit.message.saved");
        return again();
    }

    public String publish() {
        revise();
        publishing.publish(actor.get(), id, draft.version());
        Notices.flash("faq_edit.message.published");
        return again();
    }

    public String takeBack() {
        revise();
        publishing.takeBack(actor.get(), id, draft.version());
        Notices.flash("faq_edit.message.taken_back");
        return again();
    }

    /** Opens the draft again afterwards: what follows acts on the version that holds what was typed. */
    private void revise() {
        FaqContent content = new FaqContent(question, RichText.of(answer == null ? "" : answer));
        if (!content.equals(draft.content()) || !slug.equals(draft.slug())) {
            drafting.revise(actor.get(), new ReviseFaq(id, draft.version(), slug, content));
            draft = drafting.open(actor.get(), id);
        }
    }

    private String again() {
        return "/questions/edit?faces-redirect=true&id=" + id;
    }

    public FaqDraft getDraft() {
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

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public String getAnswer() {
        return answer;
    }

    /** Browsers send line ends as two characters. */
    public void setAnswer(String typed) {
        answer = typed == null ? null : typed.replace("\r\n", "\n");
        preview = typed == null ? "" : RichText.of(answer).html();
    }
}
