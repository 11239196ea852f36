package org.wellspring.portal.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.article.ArticleOrder;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.topic.TopicPage;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.Pages;

/** One topic with what lies under it and its articles, a page at a time. */
@Named("topic")
@RequestScoped
public class TopicBacking {

    /** The list of all questions has the rest under the topic's name. */
    private static final int MOST_QUESTIONS = 20;

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedTopics published;

    @Inject
    private PublishedArticles articles;

    @Inject
    private PublishedFaqs faqs;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    @Inject
    private ShownEditions shown;

    @Inject
    private Recall recall;

    private TopicPage page;
    private Pages pages;
    private List<ArticleTeaser> teasers;
    private List<FaqTeaser> questions = List.of();

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.TOPIC));
    }

    private void show(TopicPage found) {
        Instant at = reading.get();
        page = found;
        keys.looksAt(SurrogateKey.under(found.id()), SurrogateKey.asked(found.id()), SurrogateKey.children(found.id()));
        ArticleOrder order = recall.read(
                ArticleOrder.class,
                found.id(),
                () -> articles.ofTopic(found.id(), at),
                any -> Set.of(SurrogateKey.under(found.id())));
        pages = new Pages(address.page(), order.articles());
        if (pages.exists()) {
            teasers = articles.teasers(order.part(pages.offset(), Pages.SIZE));
            shown.addAll(found.shownEditions());
            teasers.forEach(teaser -> shown.add(teaser.editionId()));
            if (pages.number() == 1) {
                questions = faqs.ofTopic(found.id(), at, MOST_QUESTIONS);
                questions.forEach(teaser -> shown.add(teaser.editionId()));
            }
        } else {
            absence.answer();
        }
    }

    public TopicPage getPage() {
        return page;
    }

    public Pages getPages() {
        return pages;
    }

    public List<ArticleTeaser> getTeasers() {
        return teasers;
    }

    /** Questions stand on the first page only. */
    public List<FaqTeaser> getQuestions() {
        return questions;
    }
}
