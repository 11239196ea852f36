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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.syndication.Sitemap;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.syndication.SitemapPart;
import org.wellspring.portal.web.delivery.Keeping;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.CurrentSite;

/** The index of all sitemaps, and each of them. */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class SitemapServlet extends HttpServlet {

    private static final String TYPE = "application/xml";
    private static final String LISTS = "/sitemaps/lists.xml";
    private static final Pattern PART = Pattern.compile("/sitemaps/([a-z]+)-([1-9][0-9]{0,3})\\.xml");

    @Inject
    private transient Keeping keeping;

    @Inject
    private transient Sitemap sitemap;

    @Inject
    private transient InstantSource clock;

    @Inject
    private transient CurrentSite site;

    @Inject
    private transient Recall recall;

    private record Parts(List<SitemapPart> all) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String base = BaseUrl.of(request);
        Optional<Document> document = switch (path) {
            case "/sitemap.xml" -> Optional.of(index(base));
            case LISTS ->
                Optional.of(
                        Document.of(TYPE, SitemapFile.ofLists(base, site.get().languages()), Optional.empty()));
            default -> part(path, base);
        };
        if (document.isPresent()) {
            keeping.send(document.get(), path, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Document index(String base) {
        List<SitemapPart> parts = recall.read(
                        Parts.class,
                        Parts.class,
                        () -> new Parts(sitemap.parts(clock.instant())),
                        any -> Set.of(SurrogateKey.ITEMS))
                .all();
        Optional<Instant> changedAt = parts.stream().map(SitemapPart::changedAt).max(Instant::compareTo);
        return Document.of(TYPE, SitemapFile.index(base + LISTS, parts, part -> base + address(part)), changedAt);
    }

    private static String address(SitemapPart part) {
        return "/sitemaps/%s-%d.xml".formatted(part.kind().name().toLowerCase(Locale.ROOT), part.number());
    }

    private Optional<Document> part(String path, String base) {
        Matcher parts = PART.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts.group(1)))
                .findFirst()
                .flatMap(kind -> part(kind, Integer.parseInt(parts.group(2)), base));
    }

    private Optional<Document> part(ItemKind kind, int number, String base) {
        List<Locale> languages = site.get().languages();
        List<SitemapEntry> entries = sitemap.part(kind, number, clock.instant()).stream()
                .filter(entry -> languages.contains(entry.language()))
                .map(entry -> entry.among(languages))
                .toList();
        Optional<Instant> changedAt =
                entries.stream().map(SitemapEntry::changedAt).max(Instant::compareTo);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Document.of(TYPE, SitemapFile.of(base, kind, entries), changedAt));
    }
}
