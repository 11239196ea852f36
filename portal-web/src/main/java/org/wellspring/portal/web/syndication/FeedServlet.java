package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.ResourceBundle;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.syndication.Feeds;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.topic.TopicPage;
import org.wellspring.portal.web.address.FeedAddress;
import org.wellspring.portal.web.address.FeedFormat;
import org.wellspring.portal.web.delivery.Keeping;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** The newest articles, of a language or of a topic. */
@WebServlet({"*.atom", "*.rss", "*.json"})
public class FeedServlet extends HttpServlet {

    private static final int MOST = 20;

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient PublishedTopics topics;

    @Inject
    private transient InstantSource clock;

    @Inject
    private transient CurrentSite site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Feed> feed = FeedAddress.read(request.getRequestURI())
                .filter(address -> site.get().languages().contains(address.language()))
                .flatMap(address -> feed(address, BaseUrl.of(request)));
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FeedFormat format = feed.get().address().format();
        Document document = Document.of(
                format.contentType(), written(feed.get()), feed.get().changedAt());
        keeping.send(document, request.getRequestURI(), request, response);
    }

    private static String written(Feed feed) {
        return switch (feed.address().format()) {
            case ATOM -> new AtomFeed(feed).written();
            case RSS -> new RssFeed(feed).written();
            case JSON -> new JsonFeed(feed).written();
        };
    }

    private Optional<Feed> feed(FeedAddress address, String base) {
        Instant at = clock.instant();
        return address.topic().isPresent()
                ? ofTopic(address, address.topic().get(), base, at)
                : Optional.of(ofAll(address, base, at));
    }

    private Feed ofAll(FeedAddress address, String base, Instant at) {
        ResourceBundle texts = texts(address);
        String name = site.get().name();
        return new Feed(
                address,
                base,
                name,
                texts.getString("site.description"),
                publisher(),
                site.get().zone(),
                feeds.newest(address.language(), at, MOST));
    }

    private Optional<Feed> ofTopic(FeedAddress address, Slug topic, String base, Instant at) {
        return topics.find(address.language(), topic, at).map(found -> ofTopic(address, found, base, at));
    }

    private Feed ofTopic(FeedAddress address, TopicPage topic, String base, Instant at) {
        ResourceBundle texts = texts(address);
        String name = site.get().name();
        String summary = topic.summary().isEmpty() ? texts.getString("site.description") : topic.summary();
        return new Feed(
                address,
                base,
                topic.name() + " · " + name,
                summary,
                publisher(),
                site.get().zone(),
                feeds.ofTopic(topic.id(), at, MOST).stream()
                        .filter(entry -> entry.language().equals(address.language()))
                        .toList());
    }

    /** Who answers for the site: the organisation behind it, if one is named. */
    private String publisher() {
        return site.get().publisher().isEmpty() ? site.get().name() : site.get().publisher();
    }

    private static ResourceBundle texts(FeedAddress address) {
        return Words.around(address.language());
    }
}
