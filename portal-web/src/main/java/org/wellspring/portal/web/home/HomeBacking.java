package org.wellspring.portal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;

/** The first page: what is new. */
@Named("home")
@RequestScoped
public class HomeBacking {

    private static final int ARTICLES = 7;
    private static final int QUESTIONS = 6;

    @Inject
    private PublishedArticles published;

    @Inject
    private PublishedFaqs faqs;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private List<ArticleTeaser> articles;
    private List<FaqTeaser> questions;

    public void load() {
        Instant now = reading.get();
        articles = published.newest(address.language(), now, 0, ARTICLES);
        questions = faqs.newest(address.language(), now, QUESTIONS);
        articles.forEach(article -> shown.add(article.editionId()));
        questions.forEach(question -> shown.add(question.editionId()));
    }

    public List<ArticleTeaser> getArticles() {
        return articles;
    }

    public List<FaqTeaser> getQuestions() {
        return questions;
    }
}
