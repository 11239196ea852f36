package org.wellspring.portal.admin.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.article.ArticleDraft;
import org.wellspring.portal.article.ReviseArticle;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** An article's fields as an editor types them, and what readers would see of the body. */
public class ArticleForm implements Serializable {

    private String title;
    private Slug slug;
    private String standfirst;
    private String body;
    private LocalDate postedOn;
    private LocalDate updatedOn;
    private String preview;
    private List<String> waitingFigures;

    ArticleForm(ArticleDraft draft) {
        title = draft.content().title();
        slug = draft.slug();
        standfirst = draft.content().standfirst();
        body = draft.content().body().html();
        postedOn = draft.content().postedOn();
        updatedOn = draft.content().updatedOn();
        show(draft.content().body());
    }

    ReviseArticle revision(ArticleDraft draft) {
        ArticleContent content = new ArticleContent(title, standfirst, text(), postedOn, updatedOn);
        return new ReviseArticle(draft.id(), draft.version(), slug, content);
    }

    private RichText text() {
        return RichText.of(body == null ? "" : body);
    }

    private void show(RichText text) {
        preview = text.html();
        waitingFigures = text.placeholderCaptions();
    }

    public String getPreview() {
        return preview;
    }

    List<String> getWaitingFigures() {
        return waitingFigures;
    }

    public String getBody() {
        return body;
    }

    /** Browsers send line ends as two characters. */
    public void setBody(String typed) {
        body = typed == null ? null : typed.replace("\r\n", "\n");
        show(text());
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

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getUpdatedOn() {
        return updatedOn;
    }

    public void setUpdatedOn(LocalDate updatedOn) {
        this.updatedOn = updatedOn;
    }
}
