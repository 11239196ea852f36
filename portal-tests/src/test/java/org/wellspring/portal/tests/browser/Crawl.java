package org.wellspring.portal.tests.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything that the reader's site leads to from its home page and its sitemap, each address asked for once. */
final class Crawl {

    /** The first answer of each address, redirects not followed. */
    private final Map<URI, HttpResponse<String>> answers = new LinkedHashMap<>();

    /** Where each address was found first. */
    private final Map<URI, URI> foundOn = new LinkedHashMap<>();

    private final Set<String> foreign = new LinkedHashSet<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;

    private Crawl(URI home) {
        this.home = home;
    }

    static Crawl of(Portal portal) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(portal.page("/"));
        crawl.walk(Stream.of("/", "/sitemap.xml").map(portal::page).toList());
        return crawl;
    }

    private void walk(List<URI> starts) throws IOException, InterruptedException {
        Deque<URI> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            URI address = waiting.removeFirst();
            if (answers.containsKey(address)) {
                continue;
            }
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            answers.put(address, answer);
            for (URI next : named(address, answer)) {
                foundOn.putIfAbsent(next, address);
                waiting.addLast(next);
            }
        }
    }

    /** The addresses of this site that an answer names, the console's left out. */
    private List<URI> named(URI address, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 300) {
            return List.of();
        }
        Stream<String> names = type.startsWith("text/html")
                ? ofPage(Jsoup.parse(answer.body(), address.toString()))
                : type.startsWith("application/xml")
                        ? Jsoup.parse(answer.body()).getElementsByTag("loc").eachText().stream()
                        : Stream.empty();
        return names.filter(name -> name.startsWith("http"))
                .map(name -> URI.create(name.replaceFirst("#.*$", "")))
                .filter(found -> home.getAuthority().equals(found.getAuthority()))
                .filter(found -> !found.getPath().startsWith("/admin"))
                .toList();
    }

    private Stream<String> ofPage(Document page) {
        List<String> loaded = Stream.of(
                        page.select("link[href]:not([rel=canonical]):not([rel=alternate])").stream()
                                .map(link -> link.absUrl("href")),
                        page.select("[src]").stream().map(element -> element.absUrl("src")),
                        page.select("[srcset]").stream().flatMap(Crawl::candidates))
                .flatMap(stream -> stream)
                .toList();
        loaded.stream()
                .filter(address -> !URI.create(address).getAuthority().equals(home.getAuthority()))
                .forEach(foreign::add);
        return Stream.of(
                        loaded.stream(),
                        page.select("a[href], link[rel=alternate]").stream().map(link -> link.absUrl("href")),
                        page.select("meta[property=og:image]").stream().map(image -> image.attr("content")))
                .flatMap(stream -> stream);
    }

    private static Stream<String> candidates(Element element) {
        return Stream.of(element.attr("srcset").split(","))
                .map(candidate -> candidate.strip().split("\\s+")[0])
                .map(candidate ->
                        URI.create(element.baseUri()).resolve(candidate).toString());
    }

    Map<URI, HttpResponse<String>> answers() {
        return answers;
    }

    /** The pages that were found. */
    Map<URI, Document> pages() {
        Map<URI, Document> pages = new LinkedHashMap<>();
        answers.forEach((address, answer) -> {
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                pages.put(address, Jsoup.parse(answer.body(), address.toString()));
            }
        });
        return pages;
    }

    /** What pages load from elsewhere. */
    Set<String> foreign() {
        return foreign;
    }

    String foundOn(URI address) {
        return address + ", found on " + foundOn.get(address);
    }
}
