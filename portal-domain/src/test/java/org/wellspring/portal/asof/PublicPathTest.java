package org.wellspring.portal.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/articles/iron, /articles/iron",
        "/de/articles/eisen, /de/articles/eisen",
        "' /Articles/Iron/ ', /articles/iron",
        "https://health.example/articles/iron#questions, /articles/iron",
        "https://health.example, /",
        "/articles?page=2, /articles?page=2",
        "/articles?page=1, /articles",
        "/articles/iron?utm_source=mail&as-of=2020, /articles/iron"
    })
    void whatABrowserShowsIsUnderstood(String typed, String path) {
        assertThat(PublicPath.of(typed)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iron",
                "articles/iron",
                "//evil.example/articles",
                "/admin/people",
                "/admin",
                "/assets/reader.css",
                "/media/x",
                "/a/b/c/d",
                "/articles/%61",
                "/articles/a b",
                "/articles/iron\r\nSet-Cookie: x",
                "javascript:alert(1)"
            })
    void whereNoPublicPageCanBeIsRefused(String typed) {
        assertThatThrownBy(() -> PublicPath.of(typed)).isInstanceOf(PathRefusedException.class);
    }
}
