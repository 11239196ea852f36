package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire for a page: compressed, as little as may be, and nothing that the reader has already. */
@BrowserTest
class WireST {

    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";
    private static final int MOST = 60 * 1024;
    private static final int MOST_OF_IT_SCRIPT = 15 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    WireST(Stage stage) {
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/questions", "/de", "/topics"})
    void aPageThatHasNotChangedIsNotSentAgain(String path) throws Exception {
        HttpResponse<byte[]> first = get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        HttpResponse<byte[]> second = get(path, "If-None-Match", "\"other\", W/" + tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void aPageThatHasNotChangedSinceADayIsNotSentAgain() throws Exception {
        String day = get(ARTICLE).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(ARTICLE, "If-Modified-Since", day).statusCode()).isEqualTo(304);
        assertThat(get(ARTICLE, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(ARTICLE, "If-Modified-Since", day, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCompressedPageIsTheSamePageUnderATagOfItsOwn() throws Exception {
        HttpResponse<byte[]> plain = get(ARTICLE);
        HttpResponse<byte[]> compressed = get(ARTICLE, "Accept-Encoding", "gzip");
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void headTellsTheSameWithoutThePage() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(portal.page(ARTICLE))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<byte[]> answer = client.send(head, HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> whole = get(ARTICLE);
        assertThat(answer.body()).isEmpty();
        for (String name : new String[] {"ETag", "Last-Modified", "Content-Type", "Content-Length", "Cache-Control"}) {
            assertThat(answer.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }

    @Test
    void anArticleIsLight() throws Exception {
        byte[] page = compressed(ARTICLE);
        Document document =
                Jsoup.parse(new String(unzipped(page)), portal.page("/").toString());
        int scripts = 0;
        int styles = 0;
        for (Element script : document.select("script[src]")) {
            scripts += compressed(script.attr("src")).length;
        }
        for (Element style : document.select("link[rel=stylesheet]")) {
            styles += compressed(style.attr("href")).length;
        }
        assertThat(scripts).as("bytes of script").isPositive().isLessThanOrEqualTo(MOST_OF_IT_SCRIPT);
        assertThat(page.length + scripts + styles).as("bytes of it all").isLessThan(MOST);
    }

    @Test
    void aStylesheetIsKeptForGoodInTheSmallestFormThatTheClientTakes() throws Exception {
        Document page = Jsoup.parse(new String(get(ARTICLE).body(), StandardCharsets.UTF_8));
        String sheet = page.select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> answer = get(sheet, "Accept-Encoding", "gzip, br");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("immutable");
        assertThat(answer.body()).hasSizeLessThan(compressed(sheet).length);
        assertThat(get(sheet).headers().firstValue("Content-Encoding")).isEmpty();
    }

    private byte[] compressed(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        return answer.body();
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.page(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
