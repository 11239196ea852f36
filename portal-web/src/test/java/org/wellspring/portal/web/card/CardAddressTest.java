package org.wellspring.portal.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.web.address.Address;

class CardAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/articles/iron, /cards/articles/iron.png",
        "/de/questions/warum, /cards/de/questions/warum.png",
        "/, /cards/home.png",
        "/de, /cards/de/home.png",
        "/about, /cards/about.png"
    })
    void aPageAndItsCardLeadToEachOther(String page, String card) {
        assertThat(CardAddress.of(Address.read(page).orElseThrow())).isEqualTo(card);
        assertThat(CardAddress.page(card))
                .hasToString("Optional[" + Address.read(page).orElseThrow() + "]");
    }

    @ParameterizedTest
    @CsvSource({"/articles, /cards/home.png", "/de/topics, /cards/de/home.png", "/people/ada, /cards/home.png"})
    void aPageOfManyThingsHasTheCardOfTheSite(String page, String card) {
        assertThat(CardAddress.of(Address.read(page).orElseThrow())).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cards/Articles/iron.png",
                "/cards/articles.png",
                "/cards/articles/iron",
                "/cards/.png",
                "/cards/fr/articles/iron.png",
                "/cards//home.png",
                "/articles/iron.png"
            })
    void nothingElseIsACard(String path) {
        assertThat(CardAddress.page(path)).isEmpty();
    }
}
