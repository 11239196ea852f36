package org.wellspring.portal.article;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.topic.Topic;

/** An article as readers see it from an instant on, with the questions and disclaimers that it shows, and its people. */
@Entity
@Table(name = "article_edition")
@DiscriminatorValue("ARTICLE")
public class ArticleEdition extends Edition {

    /** Fields that articles did not always have: without them, an edition from before has the digest that it had. */
    private static final Set<String> LATER = Set.of(
            "reviewedOn",
            "nextReviewOn",
            "canonical",
            "searchTitle",
            "searchDescription",
            "socialImage",
            "changeNote",
            "authors",
            "medicalReviewer");

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

    @ManyToMany
    @JoinTable(
            name = "article_edition_author",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "contributor_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Contributor> authors = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "medical_reviewer_id", updatable = false)
    private Contributor medicalReviewer;

    protected ArticleEdition() {}

    ArticleEdition(Article article, Actor by, Instant now, Instant from) {
        super(article, shown(article.content(), article.attachments().inUse()), by, now, from);
        show(article.content(), article.attachments().inUse());
    }

    private ArticleEdition(ArticleEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        show(earlier.content, earlier.attachments());
    }

    private void show(ArticleContent shown, Attachments attachments) {
        content = shown;
        readingMinutes = shown.body().readingMinutes();
        topics.addAll(attachments.topics());
        faqs.addAll(attachments.faqs());
        disclaimers.addAll(attachments.disclaimers());
        authors.addAll(attachments.authors());
        medicalReviewer = attachments.medicalReviewer();
    }

    private static DraftState shown(ArticleContent content, Attachments attachments) {
        return attachments.addTo(content.fields()).leavingOutEmpty(LATER);
    }

    private Attachments attachments() {
        return new Attachments(topics, faqs, disclaimers, authors, medicalReviewer);
    }

    @Override
    public DraftState shown() {
        return shown(content, attachments());
    }

    @Override
    protected ArticleEdition again(Actor by, Instant now, Instant from) {
        return new ArticleEdition(this, by, now, from);
    }

    public ArticleContent content() {
        return content;
    }
}
