package org.wellspring.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "/articles/iron, ARTICLE, en, /articles/iron",
        "/de/articles/eisen#dosis, ARTICLE, de, /de/articles/eisen",
        "/Questions/Why/, FAQ, en, /questions/why",
        "/topics/sleep?page=2, TOPIC, en, /topics/sleep",
        "/about, PAGE, en, /about",
        "/de/impressum, PAGE, de, /de/impressum"
    })
    void namesAnItem(String address, String kind, String language, String canonical) {
        SitePath path = SitePath.of(address).orElseThrow();
        assertThat(path.kind().name()).isEqualTo(kind);
        assertThat(path.language().getLanguage()).isEqualTo(language);
        assertThat(path).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#dose",
                "/",
                "/articles",
                "/de",
                "/de/articles",
                "/media/a.png",
                "/search?q=iron",
                "articles/iron",
                "//example.org/iron",
                "https://example.org/articles/iron",
                "mailto:a@example.org",
                "/articles/a_b"
            })
    void namesNoItem(String address) {
        assertThat(SitePath.of(address)).isEmpty();
    }
}
