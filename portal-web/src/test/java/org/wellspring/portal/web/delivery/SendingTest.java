package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a kept page goes out. */
class SendingTest extends WebServerTest {

    @Test
    void headTellsWhatGetWouldSend() throws Exception {
        HttpResponse<String> get = sent(request("/iron"));
        HttpResponse<String> head = sent(request("/iron").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(get.body().length()));
    }

    @Test
    void whoTakesGzipGetsItWithATagOfItsOwn() throws Exception {
        body("/iron");
        HttpResponse<String> plain = sent(request("/iron"));
        HttpResponse<String> gzip = sent(request("/iron").header("Accept-Encoding", "gzip"));
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(gzip.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void thePagesOwnHeadersGoWithIt() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron")).headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        body("/iron");
        String tag = sent(request("/iron")).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = sent(request("/iron").header("If-None-Match", "W/\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "rubbish", "\"", ""})
    void whoHasAnotherOneGetsThePage(String tag) throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").header("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDateCountsWhereNoTagIsAskedFor() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").header("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(sent(request("/iron").header("If-Modified-Since", "yesterday"))
                        .statusCode())
                .isEqualTo(200);
    }
}
