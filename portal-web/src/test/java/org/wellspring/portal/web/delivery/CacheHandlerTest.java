package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept is not made again, and nothing else comes from memory. */
class CacheHandlerTest extends WebServerTest {

    @Test
    void aPageIsMadeOnce() throws Exception {
        assertThat(List.of(body("/iron"), body("/iron"), body("/iron"))).containsOnly("page 1");
    }

    @Test
    void aPageThatShowsWhatHasChangedIsMadeAnew() throws Exception {
        body("/iron");
        cache.pages().drop(CHANGED);
        assertThat(body("/iron")).isEqualTo("page 2");
    }

    @Test
    void whatIsNotKeptIsMadeForEach() throws Exception {
        keeps = false;
        assertThat(List.of(body("/iron"), body("/iron"))).containsExactly("page 1", "page 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/iron?q=x", "/iron?signature=x", "/search", "/de/search", "/assets/x.css", "/IRON", "/%69ron"})
    void whatIsForOneRequestPassesBy(String path) throws Exception {
        assertThat(List.of(body(path), body(path))).containsExactly("page 1", "page 2");
    }

    @Test
    void aMethodInSmallLettersIsNoQuestionForAPage() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").method("get", HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEqualTo("page 2");
    }

    @Test
    void aPageIsKnownByThePathAndItsNumber() throws Exception {
        assertThat(Stream.of(body("/iron"), body("/iron?page=2"), body("/zinc")))
                .doesNotHaveDuplicates();
    }

    @Test
    void parametersThatNoPageHasMakeNoOtherPage() throws Exception {
        assertThat(List.of(body("/iron?page=2"), body("/iron?utm_source=mail&page=2")))
                .containsOnly("page 1");
    }

    @Test
    void aPostIsNoQuestionForAPage() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").POST(HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEqualTo("page 2");
    }

    @Test
    void whatIsPlannedIsLookedAtBeforeAPageIsSent() throws Exception {
        body("/iron");
        cache.pages().validUntil(Optional.of(NOON));
        cache.followedBy(() -> {
            cache.pages().drop(CHANGED);
            cache.pages().validUntil(Optional.empty());
            return true;
        });
        assertThat(body("/iron")).isEqualTo("page 2");
    }

    @Test
    void whereThatFailsThePageIsMadeAnew() throws Exception {
        body("/iron");
        cache.pages().validUntil(Optional.of(NOON));
        cache.followedBy(() -> false);
        assertThat(body("/iron")).isEqualTo("page 2");
    }
}
