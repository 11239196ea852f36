package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Vitamin D: how much is enough?, vitamin-d-how-much-is-enough",
        "Früh auf der Straße, frueh-auf-der-strasse",
        "Don’t panic, dont-panic",
        "الماء: كم نحتاج منه؟, alma-km-nhtaj-mnh",
        "فيتامين B2, fytamyn-b2",
        "睡眠, untitled"
    })
    void anAddressTellsTheTitleInLatinLetters(String title, String slug) {
        assertThat(Slug.from(title)).hasToString(slug);
    }
}
