package org.wellspring.portal.web.syndication;

import jakarta.json.JsonObjectBuilder;
import java.time.temporal.ChronoUnit;
import org.wellspring.portal.syndication.FeedEntry;
import org.wellspring.portal.web.json.JsonNodes;

/** A feed as JSON Feed, version 1.1. */
final class JsonFeed {

    private final Feed feed;

    JsonFeed(Feed feed) {
        this.feed = feed;
    }

    String written() {
        var items = JsonNodes.array();
        feed.entries().forEach(entry -> items.add(item(entry)));
        return JsonNodes.object()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("description", feed.summary())
                .add("home_page_url", feed.page())
                .add("feed_url", feed.self())
                .add("language", feed.language())
                .add("authors", JsonNodes.array().add(JsonNodes.object().add("name", feed.publisher())))
                .add("items", items)
                .build()
                .toString();
    }

    private JsonObjectBuilder item(FeedEntry entry) {
        return JsonNodes.object()
                .add("id", feed.id(entry))
                .add("url", feed.page(entry))
                .add("title", entry.title())
                .add("summary", entry.standfirst())
                .add("content_html", feed.text(entry))
                .add("date_published", feed.postedAt(entry).toString())
                .add(
                        "date_modified",
                        entry.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
