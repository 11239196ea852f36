package org.wellspring.portal.web.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.wellspring.portal.syndication.FeedEntry;

/** A feed as RSS 2.0, with the module for whole texts and Atom's link to itself. */
final class RssFeed {

    private final Feed feed;

    RssFeed(Feed feed) {
        this.feed = feed;
    }

    String written() {
        return XmlText.of(this::write);
    }

    private void write(XmlText xml) throws XMLStreamException {
        xml.open(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/")
                .open("channel")
                .element("title", feed.title())
                .element("link", feed.page())
                .element("description", feed.summary())
                .element("language", feed.language())
                .element("lastBuildDate", date(feed.changedAt().orElse(Instant.EPOCH)))
                .element(
                        "atom:link",
                        "",
                        "rel",
                        "self",
                        "type",
                        feed.address().format().contentType(),
                        "href",
                        feed.self());
        for (FeedEntry entry : feed.entries()) {
            write(entry, xml);
        }
        xml.close().close();
    }

    private void write(FeedEntry entry, XmlText xml) throws XMLStreamException {
        xml.open("item")
                .element("title", entry.title())
                .element("link", feed.page(entry))
                .element("guid", feed.id(entry), "isPermaLink", "false")
                .element("pubDate", date(feed.postedAt(entry)))
                .element("description", entry.standfirst())
                .element("content:encoded", feed.text(entry))
                .close();
    }

    /** RFC 822, as RSS asks for. */
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
