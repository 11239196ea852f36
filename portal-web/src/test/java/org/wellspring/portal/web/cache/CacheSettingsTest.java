package org.wellspring.portal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheSettingsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private static CacheSettings shared(String seconds) {
        return CacheSettings.from(Map.of("PORTAL_SHARED_CACHE_SECONDS", seconds));
    }

    @Test
    void pagesAreKeptUnlessTheIntegratorSaysOtherwise() {
        assertThat(CacheSettings.from(Map.of()).isOn()).isTrue();
        assertThat(CacheSettings.from(Map.of("PORTAL_PAGE_CACHE", "0")).isOn()).isFalse();
    }

    @Test
    void theSizeIsInMegabytes() {
        assertThat(CacheSettings.from(Map.of("PORTAL_PAGE_CACHE", "2")).bytes()).isEqualTo(2_097_152);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "much", "1.5", "65537", "99999999999999999999"})
    void anotherSizeIsRefusedByName(String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CacheSettings.from(Map.of("PORTAL_PAGE_CACHE", size)))
                .withMessageContaining("PORTAL_PAGE_CACHE");
    }

    @Test
    void everyCacheAlongTheWayAsksEachTimeAtFirst() {
        assertThat(CacheSettings.from(Map.of()).control(NOON, Optional.empty()))
                .isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void aSharedCacheMayShowAPageForAWhileIfTheIntegratorSaysSo() {
        assertThat(shared("60").control(NOON, Optional.empty()))
                .isEqualTo("public, max-age=0, s-maxage=60, stale-while-revalidate=60");
    }

    @Test
    void butNotBeyondWhatIsPlanned() {
        assertThat(shared("60").control(NOON, Optional.of(NOON.plusSeconds(10))))
                .isEqualTo("public, max-age=0, s-maxage=10, stale-while-revalidate=10");
        assertThat(shared("60").control(NOON, Optional.of(NOON.minusSeconds(10))))
                .isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void theHostMattersWhereTheSiteDoesNotKnowItsAddress() {
        assertThat(CacheSettings.from(Map.of()).hostMatters()).isTrue();
        assertThat(CacheSettings.from(Map.of("PORTAL_BASE_URL", "https://example.org"))
                        .hostMatters())
                .isFalse();
    }
}
