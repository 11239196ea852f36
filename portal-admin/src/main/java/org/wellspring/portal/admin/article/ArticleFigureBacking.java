package org.wellspring.portal.admin.article;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.article.WaitingFigures;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.text.RichText;

/** The page that gives a waiting figure its image, or removes the figure. */
@Named("articleFigure")
@ViewScoped
public class ArticleFigureBacking implements Serializable {

    private final Drafting drafting;
    private final WaitingFigures figures;
    private final ActorBacking actor;

    private Long id;
    private Integer figure;
    private Draft draft;
    private String caption;
    private transient Part image;
    private String alternative;
    private boolean decorative;

    protected ArticleFigureBacking() {
        this(null, null, null);
    }

    @Inject
    public ArticleFigureBacking(Drafting drafting, WaitingFigures figures, ActorBacking actor) {
        this.drafting = drafting;
        this.figures = figures;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        List<String> captions = RichText.of(draft.state().value("body")).placeholderCaptions();
        if (figure < 0 || figure >= captions.size()) {
            throw new ItemNotFoundException(id);
        }
        caption = captions.get(figure);
    }

    public String fill() throws IOException {
        if (image == null) {
            Notices.errorAt("image", "article_figure.message.image_missing");
            return null;
        }
        if (alternative == null && !decorative) {
            Notices.errorAt("alternative", "article_figure.message.alternative_missing");
            return null;
        }
        try (InputStream bytes = image.getInputStream()) {
            figures.fill(
                    actor.get(),
                    id,
                    draft.version(),
                    figure,
                    image.getSubmittedFileName(),
                    bytes.readAllBytes(),
                    decorative ? "" : alternative);
        }
        Notices.flash("article_figure.message.filled", caption);
        return article();
    }

    public String remove() {
        figures.remove(actor.get(), id, draft.version(), figure);
        Notices.flash("article_figure.message.removed", caption);
        return article();
    }

    private String article() {
        return "/articles/edit?faces-redirect=true&id=" + id;
    }

    public Draft getDraft() {
        return draft;
    }

    public String getCaption() {
        return caption;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getFigure() {
        return figure;
    }

    public void setFigure(Integer figure) {
        this.figure = figure;
    }

    public Part getImage() {
        return image;
    }

    public void setImage(Part image) {
        this.image = image;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }
}
