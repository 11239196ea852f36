package org.wellspring.portal.admin.article;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.article.ArticleDraft;
import org.wellspring.portal.article.ArticleDrafting;
import org.wellspring.portal.article.ReviseArticle;
import org.wellspring.portal.edition.Publishing;

/** The article editor: saves what was typed, publishes it, takes it back. */
@Named("articleEdit")
@ViewScoped
public class ArticleEditBacking implements Serializable {

    private final ArticleDrafting drafting;
    private final Publishing publishing;
    private final ActorBacking actor;

    private Long id;
    private ArticleDraft draft;
    private ArticleForm form;

    protected ArticleEditBacking() {
        this(null, null, null);
    }

    @Inject
    public ArticleEditBacking(ArticleDrafting drafting, Publishing publishing, ActorBacking actor) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        form = new ArticleForm(draft);
    }

    public String save() {
        revise();
        Notices.flash("article_edit.message.saved");
        return again();
    }

    public String publish() {
        revise();
        publishing.publish(actor.get(), id, draft.version());
        Notices.flash("article_edit.message.published");
        return again();
    }

    public String takeBack() {
        revise();
        publishing.takeBack(actor.get(), id, draft.version());
        Notices.flash("article_edit.message.taken_back");
        return again();
    }

    /** Opens the draft again afterwards: what follows acts on the version that holds what was typed. */
    private void revise() {
        ReviseArticle wanted = form.revision(draft);
        if (!wanted.content().equals(draft.content()) || !wanted.slug().equals(draft.slug())) {
            drafting.revise(actor.get(), wanted);
            draft = drafting.open(actor.get(), id);
        }
    }

    private String again() {
        return "/articles/edit?faces-redirect=true&id=" + id;
    }

    public List<String> getWaitingFigures() {
        return form.getWaitingFigures();
    }

    public ArticleDraft getDraft() {
        return draft;
    }

    public ArticleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
