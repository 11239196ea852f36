package org.wellspring.portal.web.syndication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.wellspring.portal.syndication.FeedEntry;

/** A feed as RFC 4287 has it. */
final class AtomFeed {

    private final Feed feed;

    AtomFeed(Feed feed) {
        this.feed = feed;
    }

    String written() {
        return XmlText.of(this::write);
    }

    private void write(XmlText xml) throws XMLStreamException {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language())
                .element("id", feed.self())
                .element("title", feed.title())
                .element("subtitle", feed.summary())
                .element("updated", seconds(feed.changedAt().orElse(Instant.EPOCH)))
                .element(
                        "link",
                        "",
                        "rel",
                        "self",
                        "type",
                        feed.address().format().contentType(),
                        "href",
                        feed.self())
                .element("link", "", "rel", "alternate", "type", "text/html", "href", feed.page())
                .open("author")
                .element("name", feed.publisher())
                .close();
        for (FeedEntry entry : feed.entries()) {
            write(entry, xml);
        }
        xml.close();
    }

    private void write(FeedEntry entry, XmlText xml) throws XMLStreamException {
        xml.open("entry")
                .element("id", feed.id(entry))
                .element("title", entry.title())
                .element("link", "", "rel", "alternate", "type", "text/html", "href", feed.page(entry))
                .element("published", seconds(feed.postedAt(entry)))
                .element("updated", seconds(entry.changedAt()))
                .element("summary", entry.standfirst())
                .element("content", feed.text(entry), "type", "html")
                .close();
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
