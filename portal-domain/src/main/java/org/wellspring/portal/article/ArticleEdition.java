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
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.topic.Topic;

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
            name = "article_edition_topic",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Topic> topics = new ArrayList<>();

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

    ArticleEdition(Article article, Actor by, Instant now, Instant from) {
        super(article, article.draft(), by, now, from);
        show(article.content(), article.topics(), article.faqs(), article.disclaimers());
    }

    private ArticleEdition(ArticleEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        show(earlier.content, earlier.topics, earlier.faqs, earlier.disclaimers);
    }

    private void show(ArticleContent shown, List<Topic> itsTopics, List<Faq> itsFaqs, List<Disclaimer> itsDisclaimers) {
        content = shown;
        readingMinutes = shown.body().readingMinutes();
        topics.addAll(itsTopics);
        faqs.addAll(itsFaqs);
        disclaimers.addAll(itsDisclaimers);
    }

    static DraftState shown(ArticleContent content, List<Topic> topics, List<Faq> faqs, List<Disclaimer> disclaimers) {
        return content.fields()
                .list("topics", numbers(topics))
                .list("faqs", numbers(faqs))
                .list("disclaimers", numbers(disclaimers));
    }

    private static List<Long> numbers(List<? extends ContentItem> items) {
        return items.stream().map(ContentItem::id).toList();
    }

    @Override
    public DraftState shown() {
        return shown(content, topics, faqs, disclaimers);
    }

    @Override
    protected ArticleEdition again(Actor by, Instant now, Instant from) {
        return new ArticleEdition(this, by, now, from);
    }

    public ArticleContent content() {
        return content;
    }
}
