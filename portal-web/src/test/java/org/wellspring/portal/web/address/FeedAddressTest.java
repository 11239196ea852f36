package org.wellspring.portal.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.text.Slug;

class FeedAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/de/feed.rss", "/topics/sleep/feed.json", "/de/topics/schlaf/feed.atom"})
    void anAddressIsWrittenAsItIsRead(String path) {
        assertThat(FeedAddress.read(path)).map(FeedAddress::toString).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.xml",
                "/en/feed.atom",
                "/fr/feed.atom",
                "/topics/feed.atom",
                "/topics/-/feed.atom",
                "/articles/iron/feed.atom",
                "/feed.atom/",
                "/FEED.atom",
                ""
            })
    void elsewhereIsNoFeed(String path) {
        assertThat(FeedAddress.read(path)).isEmpty();
    }

    @Test
    void aFeedBelongsToThePageThatShowsTheSame() {
        assertThat(new FeedAddress(Locale.ENGLISH, Optional.empty(), FeedFormat.RSS).page())
                .isEqualTo("/");
        assertThat(new FeedAddress(Locale.GERMAN, Optional.empty(), FeedFormat.RSS).page())
                .isEqualTo("/de");
        assertThat(new FeedAddress(Locale.GERMAN, Optional.of(new Slug("schlaf")), FeedFormat.RSS).page())
                .isEqualTo("/de/topics/schlaf");
    }
}
