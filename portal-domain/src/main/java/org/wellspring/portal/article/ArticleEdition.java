package org.wellspring.portal.article;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.faq.Faq;

/** An article as readers see it from an instant on, with the questions and disclaimers that it shows. */
@Entity
@Table(name = "article_edition")
@DiscriminatorValue("ARTICLE")
public class ArticleEdition extends Edition {

    @Embedded
    private ArticleContent content;

    @Column(name = "reading_minutes", nullable = false, updatable = false)
    private int readingMinutes;

    @ManyToMany
    @JoinTable(
            name = "article_edition_faq",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "faq_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Faq> faqs = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_edition_disclaimer",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "disclaimer_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Disclaimer> disclaimers = new ArrayList<>();

    protected ArticleEdition() {}

    ArticleEdition(
            Article article,
            ArticleContent content,
            List<Faq> faqs,
            List<Disclaimer> disclaimers,
            Actor by,
            Instant at) {
        super(article, by, at);
        this.content = content;
        this.readingMinutes = content.body().readingMinutes();
        this.faqs.addAll(faqs);
        this.disclaimers.addAll(disclaimers);
    }

    public ArticleContent content() {
        return content;
    }
}
