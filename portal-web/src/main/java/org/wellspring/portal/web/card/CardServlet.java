package org.wellspring.portal.web.card;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.page.PublishedPages;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** The card of each page: what it says follows from the page. */
@WebServlet(CardAddress.FOLDER + "/*")
public class CardServlet extends HttpServlet {

    @Inject
    private transient PublishedArticles articles;

    @Inject
    private transient PublishedFaqs faqs;

    @Inject
    private transient PublishedDisclaimers disclaimers;

    @Inject
    private transient PublishedTopics topics;

    @Inject
    private transient PublishedPages pages;

    @Inject
    private transient ReadingInstant reading;

    @Inject
    private transient CurrentSite site;

    @Inject
    private transient Cards cards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CardText> text = CardAddress.page(request.getRequestURI())
                .filter(page -> site.get().languages().contains(page.language()))
                .flatMap(this::text);
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Other sites show it on theirs.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        new Document("image/png", cards.get(text.get()), Optional.empty()).send(request, response);
    }

    private Optional<CardText> text(Address page) {
        var language = page.language();
        var slug = page.slug();
        var at = reading.get();
        return switch (page.route()) {
            case ARTICLE ->
                articles.find(language, slug, at, StandingDisclaimers.NONE)
                        .map(found -> text(page, found.topics(), found.title()));
            case QUESTION -> faqs.find(language, slug, at).map(found -> text(page, found.topics(), found.question()));
            case DISCLAIMER -> disclaimers.find(language, slug, at).map(found -> text(page, List.of(), found.title()));
            case TOPIC ->
                topics.find(language, slug, at)
                        .map(found -> text(page, found.parent().stream().toList(), found.name()));
            case PAGE -> pages.find(language, slug, at).map(found -> text(page, List.of(), found.title()));
            default -> Optional.of(text(page, List.of(), Words.around(language).getString("home.title")));
        };
    }

    private CardText text(Address page, List<ItemLink> topics, String title) {
        String topic = topics.stream().findFirst().map(ItemLink::title).orElse("");
        return new CardText(page.language(), site.get().name(), topic, title);
    }
}
