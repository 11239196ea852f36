package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no browser makes them, byte by byte: each gets the right status, a page, and no trace in the log. */
@BrowserTest
class BadRequestsST {

    private static final String LONG = "a".repeat(6000);
    private static final String MARKER = "zq7<x>";

    private final Portal portal;

    BadRequestsST(Stage stage) {
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @CsvSource({
        "/articles%2Firon, 404",
        "/articles/..%2f..%2fetc, 404",
        "/articles/%2e%2e/iron, 404",
        "/articles/../../etc/passwd, 404",
        "/articles/./iron, 404",
        "//articles, 301",
        "/articles//iron, 301",
        "/articles/iron%00, 404",
        "/articles/iron%0d%0aSet-Cookie:x, 404",
        "/articles/%ff%fe, 400",
        "/articles/%c0%af, 400",
        "/%, 400",
        "/%zz, 400",
        "/%ff, 400",
        "/de/%zz, 400",
        "/search?q=%zz, 400",
        "/search?q=%ff, 400",
        "/search?%zz=iron, 400",
        "/articles?page=%z, 400",
        "/assets/%zz, 400",
        "/media/%zz.png, 400",
        "/feed.atom?%zz, 400",
        "/preview/1?signature=%zz, 400",
        "/%2561dmin, 404",
        "/articles/%252e%252e/x, 404",
        "/articles/iron;jsessionid=1, 404",
        "/articles/zq7%3Cx%3E, 404",
        "/fr, 404",
        "/de-DE/articles, 404",
        "/de/de, 404",
        "/articles?page=-1, 404",
        "/articles?page=1000000000, 404",
        "/articles?page=99999999999999999999, 404",
        "/articles?page=1&page=2, 404",
        "/articles?page=zq7%3Cx%3E, 404",
        "/articles?page=, 404",
        "/articles?page=%00, 404",
        "*, 400",
        "/articles?%, 400",
        "/articles?zq7<x>, 400",
        "/zq7<x>, 400",
        "/articles/\"zq7<x>, 400",
        "/articles?a=%zz, 400",
        "/media/..%2f..%2fx, 404",
        "/cards/zq7%3Cx%3E.png, 404",
        "/cards/articles/nothing-here.png, 404",
        "/.well-known/zq7, 404"
    })
    void anAddressThatIsNoneIsRefused(String target, int status) throws Exception {
        Answer answer = send("GET " + target + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(MARKER, "Exception", "WFLY", "at org.");
        if (status != 301 && !target.equals("*")) {
            assertThat(Jsoup.parse(answer.body()).select("h1"))
                    .as("a page in the site's look")
                    .hasSize(1);
            assertThat(answer.head()).contains("Content-Security-Policy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?a=%zz", "/articles?a=<x>"})
    void aPageThatIsKeptIsNoAnswerToAnAddressWithoutMeaning(String target) throws Exception {
        send("GET /articles HTTP/1.1");
        assertThat(send("GET " + target + " HTTP/1.1").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=a|b", "/search?q={`\\^}", "/search?q=%E2%98%83+%25zz"})
    void whatBrowsersSendAsItIsIsRead(String target) throws Exception {
        assertThat(send("GET " + target + " HTTP/1.1").status()).isEqualTo(200);
    }

    @Test
    void whatIsLookedForIsDecodedOnce() throws Exception {
        Answer answer = send("GET /search?q=%2525+%C3%BC+a%2Bb HTTP/1.1");
        assertThat(Jsoup.parse(answer.body()).select("main input[name=q]").val())
                .isEqualTo("%25 ü a+b");
    }

    @Test
    void anAddressWithoutMeaningIsToldInTheLanguageOfItsBeginning() throws Exception {
        assertThat(Jsoup.parse(send("GET /de/%zz HTTP/1.1").body())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sign-in?q=%zz", "/admin/sign-in?%ff", "/admin/assets/%zz"})
    void theConsoleRefusesThemToo(String target) throws Exception {
        Answer answer = send("GET " + target + " HTTP/1.1");
        assertThat(answer.status()).isIn(400, 302);
        assertThat(answer.body()).doesNotContain("Exception", "WFLY", "at org.");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws Exception {
        assertThat(send("GET /articles/" + LONG + " HTTP/1.1").status()).isIn(404, 414);
        assertThat(send("GET /articles?page=" + LONG + " HTTP/1.1").status()).isIn(404, 414);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, 405",
        "PUT, 405",
        "DELETE, 405",
        "PATCH, 405",
        "ZQ7, 405",
        "get, 405",
        "Head, 405",
        "OPTIONS, 204"
    })
    void whatOnlyReadsTakesNothingElse(String method, int status) throws Exception {
        Answer answer = send(method + " /articles HTTP/1.1", "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("Allow: GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({"HEAD /articles, 200", "HEAD /nothing-here, 404"})
    void headHasNoBody(String request, int status) throws Exception {
        Answer answer = send(request + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "If-None-Match: rubbish",
        "If-None-Match: \"",
        "If-None-Match: W/",
        "If-None-Match: ''",
        "If-Modified-Since: yesterday",
        "If-Modified-Since: -1",
        "Accept: application/zq7",
        "Accept: ;;;q=zq7",
        "Accept-Language: zq7-ZQ7-zq7;q=9",
        "Accept-Encoding: zq7;q=x, gzip;q=0",
        "Range: bytes=9-1",
        "Content-Type: zq7",
        "Cookie: wellspring-reader=zq7",
        "X-Forwarded-Host: zq7.example"
    })
    void aHeaderThatSaysNothingChangesNothing(String header) throws Exception {
        Answer answer = send("GET /articles HTTP/1.1", header);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("</html>").doesNotContain("zq7");
    }

    @Test
    void noneOfItIsInTheLog() throws Exception {
        List<String> before = alarms();
        for (String target : List.of(
                "/articles/%00",
                "/articles?page=-1",
                "/articles/%ff",
                "/articles?%",
                "/%zz",
                "/search?q=%zz",
                "/admin/%zz",
                "/admin/sign-in?%",
                "/%2e%2e/%2e%2e",
                "*")) {
            send("GET " + target + " HTTP/1.1");
        }
        send("POST /articles HTTP/1.1", "Content-Length: 0");
        send("GET /articles HTTP/1.1", "If-Modified-Since: never");
        assertThat(alarms()).isEqualTo(before);
    }

    @Test
    void aFormThatIsGarbledIsRefusedWithoutATraceInTheLog() throws Exception {
        List<String> before = alarms();
        HttpRequest garbled = HttpRequest.newBuilder(
                        portal.page("/feedback/articles/l-theanine-calm-without-drowsiness"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("%zz=%zz&helpful=%"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(garbled, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
        assertThat(alarms()).isEqualTo(before);
    }

    private List<String> alarms() throws IOException {
        return Files.readAllLines(portal.log()).stream()
                .filter(line -> line.matches(".*\\b(?:WARN|ERROR|FATAL)\\b.*"))
                .toList();
    }

    private record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ")[1]);
        }
    }

    /** Sends lines that no client of a library would let through. */
    private Answer send(String... lines) throws IOException {
        URI home = portal.page("/");
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(20_000);
            String request =
                    String.join("\r\n", lines) + "\r\nHost: " + home.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket.getInputStream());
        }
    }

    private static Answer answer(InputStream stream) throws IOException {
        String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        return new Answer(all.substring(0, end), all.substring(end + 4));
    }
}
