package org.wellspring.portal.article;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;

/**
 * An article, as a draft and as a line of editions. An imported article may hold figures whose image was lost on the
 * way; each must be filled or removed before the article can be published. Publishing fixes which questions and
 * disclaimers the edition shows and whom it names, but not their words: readers always see those in their own current
 * editions.
 */
@Entity
@Table(name = "article")
@DiscriminatorValue("ARTICLE")
public class Article extends ContentItem {

    @Embedded
    private ArticleContent content;

    @ManyToMany
    @JoinTable(
            name = "article_topic",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Topic> topics = new ArrayList<>();

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

    @ManyToMany
    @JoinTable(
            name = "article_author",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "contributor_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Contributor> authors = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "medical_reviewer_id")
    private Contributor medicalReviewer;

    protected Article() {}

    public Article(Locale language, Slug slug, ArticleContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    /** Shows the question below the article, after those already there. */
    public void attach(Faq faq) {
        faqs.add(faq);
    }

    /** Shows the disclaimer with the article, after those already there. */
    public void attach(Disclaimer disclaimer) {
        disclaimers.add(disclaimer);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ARTICLE;
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public DraftState draft() {
        return attachments().addTo(content.fields());
    }

    /** @throws org.wellspring.portal.edition.InvalidContentException also when a review is told that lies ahead */
    @Override
    public void revise(DraftState wanted, ContentItems items, Actor by, Instant at) {
        MedicalReview.of(wanted).requireDone(at);
        super.revise(wanted, items, by, at);
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = keepingItsDay(ArticleContent.of(wanted));
        attach(topics, Topic.class, wanted.list("topics"), items);
        attach(faqs, Faq.class, wanted.list("faqs"), items);
        attach(disclaimers, Disclaimer.class, wanted.list("disclaimers"), items);
        attach(authors, Contributor.class, wanted.list("authors"), items);
        medicalReviewer = wanted.list("medicalReviewer").stream()
                .findFirst()
                .map(id -> items.get(Contributor.class, id))
                .orElse(null);
    }

    /** A form that was opened before the first edition must not take the day away that came with it. */
    private ArticleContent keepingItsDay(ArticleContent wanted) {
        return wasPublished() && wanted.postedOn() == null ? wanted.postedOn(content.postedOn()) : wanted;
    }

    /** Leaves a list that stays the same alone, so that its rows are not written again. */
    private static <T extends ContentItem> void attach(
            List<T> attached, Class<T> type, List<Long> wanted, ContentItems items) {
        List<T> all = wanted.stream().distinct().map(id -> items.get(type, id)).toList();
        if (!attached.equals(all)) {
            attached.clear();
            attached.addAll(all);
        }
    }

    @Override
    public LocalDate nextReviewOn() {
        return content.review().nextReviewOn();
    }

    /** An empty text, or a figure that still waits for its image. */
    @Override
    public Optional<DomainException> shortcoming() {
        if (content.body().isEmpty()) {
            return Optional.of(new EmptyArticleException());
        }
        List<String> unfilled = content.body().placeholderCaptions();
        return unfilled.isEmpty() ? Optional.empty() : Optional.of(new UnfilledFigureException(unfilled));
    }

    @Override
    public void appearOn(LocalDate day) {
        if (content.postedOn() == null) {
            content = content.postedOn(day);
        }
    }

    @Override
    protected ArticleEdition edition(Actor by, Instant now, Instant from) {
        return new ArticleEdition(this, by, now, from);
    }

    /** What was merged into another is represented by that one; what lies in the trash stays there. */
    @Override
    public List<ContentItem> companions() {
        return attachments()
                .inUse()
                .shownWithIt()
                .map(ContentItem::standIn)
                .distinct()
                .toList();
    }

    public ArticleContent content() {
        return content;
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    public List<Faq> faqs() {
        return List.copyOf(faqs);
    }

    public List<Disclaimer> disclaimers() {
        return List.copyOf(disclaimers);
    }

    Attachments attachments() {
        return new Attachments(topics, faqs, disclaimers, authors, medicalReviewer);
    }
}
