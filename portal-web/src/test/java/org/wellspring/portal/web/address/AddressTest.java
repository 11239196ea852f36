package org.wellspring.portal.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.text.Slug;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, HOME, en",
        "/articles, ARTICLES, en",
        "/articles/magnesium, ARTICLE, en",
        "/articles/magnesium/history, ARTICLE_HISTORY, en",
        "/de/disclaimers/general/history, DISCLAIMER_HISTORY, de",
        "/questions, QUESTIONS, en",
        "/questions/how-much, QUESTION, en",
        "/disclaimers, DISCLAIMERS, en",
        "/disclaimers/general, DISCLAIMER, en",
        "/topics, TOPICS, en",
        "/topics/minerals, TOPIC, en",
        "/how-we-work, PAGE, en",
        "/de/wie-wir-arbeiten, PAGE, de",
        "/den, PAGE, en",
        "/de, HOME, de",
        "/de/articles, ARTICLES, de",
        "/de/articles/magnesium, ARTICLE, de"
    })
    void eachPageHasOneAddress(String path, Route route, Locale language) {
        Address address = read(path).orElseThrow();
        assertThat(address.route()).isEqualTo(route);
        assertThat(address.language()).isEqualTo(language);
        assertThat(address).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/Articles/, /articles",
        "/DE/, /de",
        "/articles/Sleep, /articles/sleep",
        "//, /",
        "//articles///sleep//, /articles/sleep",
        "/articles.xhtml, /articles",
        "/index.xhtml, /",
        "/de/index.xhtml/, /de"
    })
    void anotherSpellingHasACanonicalForm(String path, String canonical) {
        assertThat(read(path).orElseThrow()).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/articles",
                "/WEB-INF/pages/home.xhtml",
                "/articles/a/b",
                "/questions/a/history",
                "/articles/..",
                "/articles/%61",
                "/articles/a%00",
                "/articles;jsessionid=1"
            })
    void nothingElseExists(String path) {
        assertThat(read(path)).isEmpty();
    }

    @Test
    void anOverlongSlugExistsNowhere() {
        assertThat(read("/articles/" + "a".repeat(Slug.MAX_LENGTH + 1))).isEmpty();
    }

    @Test
    void aListHasNumberedPages() {
        assertThat(Address.read("/articles", new String[] {"2"}).orElseThrow())
                .extracting(Address::page, Address::toString)
                .containsExactly(2, "/articles?page=2");
        assertThat(Address.read("/articles", new String[] {"1"}).orElseThrow()).hasToString("/articles");
    }

    @Test
    void theArticlesOfATopicHaveNumberedPages() {
        assertThat(Address.read("/topics/minerals", new String[] {"2"}).orElseThrow())
                .hasToString("/topics/minerals?page=2");
    }

    @Test
    void aPageOfTheSameKindHasAnAddressWithAnotherName() {
        assertThat(read("/de/articles/eisen").orElseThrow().named(new Slug("eisenmangel")))
                .hasToString("/de/articles/eisenmangel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "01", "1.5", "", " 2", "99999999999999999999", "²"})
    void junkIsNoPageNumber(String page) {
        assertThat(Address.read("/articles", new String[] {page})).isEmpty();
    }

    @Test
    void twoPageNumbersAreNone() {
        assertThat(Address.read("/articles", new String[] {"2", "3"})).isEmpty();
    }

    @Test
    void aPageNumberMeansNothingElsewhere() {
        assertThat(Address.read("/disclaimers", new String[] {"x"}).orElseThrow())
                .hasToString("/disclaimers");
    }

    private static Optional<Address> read(String path) {
        return Address.read(path, null);
    }
}
