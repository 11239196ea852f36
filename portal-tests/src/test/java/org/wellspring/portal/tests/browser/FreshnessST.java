package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages come from memory as long as they hold, and not once longer. */
@BrowserTest
class FreshnessST {

    private static final String HIT = "wellspring; hit";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;
    private final Portal portal;

    FreshnessST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(portal.page(path)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isHit(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").filter(HIT::equals).isPresent();
    }

    /** The pages to which a list leads, and some lists. */
    private List<String> pages() {
        Stream<String> articles =
                Jsoup.parse(get("/articles").body()).select("main a[href^=/articles/]").eachAttr("href").stream();
        return Stream.concat(
                        articles.filter(path -> !path.contains("?")),
                        Stream.of("/", "/articles", "/questions", "/topics", "/a-z", "/archive", "/de"))
                .distinct()
                .toList();
    }

    @Test
    void aDisclaimerForAllArticlesIsNewOnEachAndNothingElseIsMadeAnew() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            Editor author = newsroom.author();
            author.begin("DISCLAIMER", "Title", "Care, first edition");
            author.fill("Text", "<p>Take care.</p>");
            author.visitor().page().getByLabel("Shown by").selectOption("PORTAL");
            ItemPages disclaimer = author.item();
            disclaimer.save();
            newsroom.publish(disclaimer);
            disclaimer.openText();
            author.fill("Title", "Care, second edition");
            disclaimer.save();
            newsroom.approve(disclaimer);
            pages().forEach(this::get);
            Map<String, HttpResponse<String>> before =
                    pages().stream().collect(Collectors.toMap(Function.identity(), this::get));
            assertThat(before.values()).allMatch(FreshnessST::isHit);

            newsroom.publisher().item(disclaimer.number()).openEditions().publish();

            Map<String, HttpResponse<String>> after =
                    before.keySet().stream().collect(Collectors.toMap(Function.identity(), this::get));
            newsroom.publisher().item(disclaimer.number()).openEditions().takeBack();
            assertThat(after).allSatisfy((path, answer) -> {
                boolean shows = path.startsWith("/articles/");
                assertThat(before.get(path).body().contains("Care, first edition"))
                        .as(path)
                        .isEqualTo(shows);
                assertThat(answer.body().contains("Care, second edition"))
                        .as(path)
                        .isEqualTo(shows);
                assertThat(isHit(answer)).as(path).isEqualTo(!shows);
            });
        }
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages article = newsroom.article("Taken back at once");
            newsroom.publish(article);
            String path = "/articles/taken-back-at-once";
            get(path);
            assertThat(isHit(get(path))).isTrue();
            assertThat(get("/articles").body()).contains(path);
            newsroom.publisher().item(article.number()).openEditions().takeBack();
            assertThat(get(path).statusCode()).isEqualTo(410);
            assertThat(get("/articles").body()).doesNotContain(path);
        }
    }
}
