package org.wellspring.portal.article;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * An article, as a draft and as a line of editions. An imported article may hold figures whose image was lost on the
 * way; each must be filled or removed before the article can be published. Publishing fixes which questions and
 * disclaimers the edition shows, but not their words: readers always see those in their own current editions.
 */
@Entity
@Table(name = "article")
@DiscriminatorValue("ARTICLE")
public class Article extends ContentItem {

    @Embedded
    private ArticleContent content;

    @ManyToMany
    @JoinTable(
            name = "article_faq",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "faq_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Faq> faqs = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_disclaimer",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "disclaimer_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Disclaimer> disclaimers = new ArrayList<>();

    protected Article() {}

    public Article(Locale language, Slug slug, ArticleContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    void revise(ArticleContent wanted, Actor by, Instant at) {
        content = wanted;
        changed(by, at);
    }

    void fillFigure(int placeholder, FigureImage image, Actor by, Instant at) {
        RichText body = content.body()
                .withFigureFilled(placeholder, image.address(), image.alternative(), image.width(), image.height());
        revise(content.withBody(body), by, at);
    }

    void removeFigure(int placeholder, Actor by, Instant at) {
        revise(content.withBody(content.body().withFigureRemoved(placeholder)), by, at);
    }

    /** Shows the question below the article, after those already there. */
    public void attach(Faq faq) {
        faqs.add(faq);
    }

    /** Shows the disclaimer with the article, after those already there. */
    public void attach(Disclaimer disclaimer) {
        disclaimers.add(disclaimer);
    }

    /**
     * @throws EmptyArticleException when there is no text to read
     * @throws UnfilledFigureException when a figure still waits for its image
     */
    @Override
    public ArticleEdition publish(Actor by, Instant at) {
        if (content.body().isEmpty()) {
            throw new EmptyArticleException();
        }
        List<String> unfilled = content.body().placeholderCaptions();
        if (!unfilled.isEmpty()) {
            throw new UnfilledFigureException(unfilled);
        }
        if (content.postedOn() == null) {
            content = content.postedOn(LocalDate.ofInstant(at, ZoneOffset.UTC));
        }
        return new ArticleEdition(this, content, faqs, disclaimers, by, at);
    }

    @Override
    public List<ContentItem> companions() {
        return Stream.<ContentItem>concat(faqs.stream(), disclaimers.stream()).toList();
    }

    public ArticleContent content() {
        return content;
    }

    public List<Faq> faqs() {
        return List.copyOf(faqs);
    }

    public List<Disclaimer> disclaimers() {
        return List.copyOf(disclaimers);
    }
}
