package org.wellspring.portal.web.syndication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.syndication.FeedEntry;
import org.wellspring.portal.syndication.Feeds;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.Route;
import org.wellspring.portal.web.delivery.Keeping;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.site.CurrentSite;
import org.wellspring.portal.web.site.Words;

/** Tells language models in Markdown what this site is and where its texts are: llmstxt.org. */
@WebServlet("/llms.txt")
public class LlmsServlet extends HttpServlet {

    private static final int MOST = 50;

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
        Instant at = clock.instant();
        List<FeedEntry> articles = feeds.newest(Languages.DEFAULT, at, MOST);
        String text = written(BaseUrl.of(request), articles, topics.roots(Languages.DEFAULT, at));
        Document document = Document.of(
                "text/plain", text, articles.stream().map(FeedEntry::changedAt).max(Instant::compareTo));
        keeping.send(document, request.getRequestURI(), request, response);
    }

    private String written(String base, List<FeedEntry> articles, List<ItemLink> topics) {
        ResourceBundle texts = Words.around(Languages.DEFAULT);
        String newest = articles.stream()
                .map(article -> line(
                        article.title(),
                        base + ItemKind.ARTICLE.address(Languages.DEFAULT, article.slug()),
                        article.standfirst()))
                .collect(Collectors.joining());
        String groups = topics.stream()
                .map(topic -> line(topic.title(), base + ItemKind.TOPIC.address(Languages.DEFAULT, topic.slug()), ""))
                .collect(Collectors.joining());
        return "# " + site.get().name() + "\n\n> " + texts.getString("site.description") + "\n"
                + section(texts.getString("articles.title"), newest)
                + section(texts.getString("topics.title"), groups)
                + section(texts.getString("site.everything"), lists(base, texts));
    }

    private static String lists(String base, ResourceBundle texts) {
        return line(texts.getString("questions.title"), base + list(Route.QUESTIONS), "")
                + line(texts.getString("disclaimers.title"), base + list(Route.DISCLAIMERS), "")
                + line(texts.getString("site.sitemap"), base + "/sitemap.xml", "");
    }

    private static Address list(Route route) {
        return Address.of(Languages.DEFAULT, route, null);
    }

    private static String section(String title, String lines) {
        return lines.isEmpty() ? "" : "\n## " + title + "\n\n" + lines;
    }

    private static String line(String title, String address, String about) {
        return "- [" + title.replaceAll("[\\[\\]]", "\\\\$0") + "](" + address + ")"
                + (about.isEmpty() ? "" : ": " + about.replace('\n', ' ')) + "\n";
    }
}
