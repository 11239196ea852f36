package org.wellspring.portal.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.media.FiguresBacking;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.MenusBacking;

/** The first page: what editors recommend, what is new, what it is all about, what is asked. */
@Named("home")
@RequestScoped
public class HomeBacking {

    private static final int ARTICLES = 7;
    private static final int QUESTIONS = 6;

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedArticles published;

    @Inject
    private PublishedFaqs faqs;

    @Inject
    private PublishedTopics allTopics;

    @Inject
    private MenusBacking menus;

    @Inject
    private FiguresBacking figures;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    @Inject
    private Recall recall;

    private Contents contents;

    /**
     * All that the page shows.
     *
     * @param teasers of the recommended articles, by their editions
     * @param picture the address of the image of the first of the newest articles
     */
    private record Contents(
            List<MenuLink> featured,
            Map<Long, ArticleTeaser> teasers,
            List<ArticleTeaser> articles,
            Optional<String> picture,
            List<ItemLink> topics,
            List<FaqTeaser> questions) {

        Stream<Long> editions() {
            return Stream.of(
                            featured.stream().map(MenuLink::editionId),
                            articles.stream().map(ArticleTeaser::editionId),
                            topics.stream().map(ItemLink::editionId),
                            questions.stream().map(FaqTeaser::editionId))
                    .flatMap(ids -> ids);
        }
    }

    public void load() {
        contents = recall.read(Contents.class, address.language(), this::read, this::keys);
        keys(contents).forEach(keys::looksAt);
        shown.addAll(contents.editions().toList());
    }

    private Set<SurrogateKey> keys(Contents found) {
        return Stream.concat(
                        Stream.of(ItemKind.ARTICLE, ItemKind.FAQ, ItemKind.TOPIC)
                                .map(kind -> SurrogateKey.kind(kind, address.language())),
                        found.editions().map(SurrogateKey::edition))
                .collect(Collectors.toSet());
    }

    private Contents read() {
        Instant now = reading.get();
        Locale language = address.language();
        List<MenuLink> featured = menus.getFeatured();
        Map<Long, ArticleTeaser> teasers = featured.isEmpty()
                ? Map.of()
                : published.teasers(featured.stream().map(MenuLink::editionId).toList()).stream()
                        .collect(Collectors.toMap(ArticleTeaser::editionId, Function.identity()));
        List<ArticleTeaser> newest = published.newest(language, now, ARTICLES + featured.size()).stream()
                .filter(article -> !teasers.containsKey(article.editionId()))
                .limit(ARTICLES)
                .toList();
        return new Contents(
                featured,
                teasers,
                newest,
                newest.stream().findFirst().flatMap(first -> published.picture(first.editionId())),
                allTopics.roots(language, now),
                faqs.mostAsked(language, now, QUESTIONS));
    }

    /** What editors recommend. */
    public List<MenuLink> getFeatured() {
        return contents.featured();
    }

    /** What there is to tell of a recommended article; {@code null} for something else. */
    public ArticleTeaser teaser(MenuLink link) {
        return contents.teasers().get(link.editionId());
    }

    /** The newest that are not recommended already. */
    public List<ArticleTeaser> getArticles() {
        return contents.articles();
    }

    /** The image of the first of them, which says nothing that its title does not; {@code null} when it has none. */
    public String getPicture() {
        return contents.picture()
                .map(address -> "<img src=\"" + address + "\" alt=\"\">")
                .map(figures::html)
                .orElse(null);
    }

    public List<ItemLink> getTopics() {
        return contents.topics();
    }

    public List<FaqTeaser> getQuestions() {
        return contents.questions();
    }
}
