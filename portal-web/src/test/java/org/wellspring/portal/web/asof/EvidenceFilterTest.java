package org.wellspring.portal.web.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/articles/iron, 2026-05-03T12:00:00Z, articles-iron-as-of-2026-05-03T12-00-00Z.html",
        "/, 2026-05-03T12:00:00.250Z, home-as-of-2026-05-03T12-00-00-250Z.html",
        "/de/articles?page=2, 2026-05-03T12:00:00Z, de-articles-page-2-as-of-2026-05-03T12-00-00Z.html"
    })
    void aFileIsNamedAfterItsPageAndInstant(String path, Instant at, String name) {
        assertThat(EvidenceFilter.name(path, at)).isEqualTo(name);
    }
}
