package org.wellspring.portal.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.Slug;

class ItemKindTest {

    @Test
    void anItemInTheDefaultLanguageHasNoPrefix() {
        assertThat(ItemKind.ARTICLE.address(Locale.ENGLISH, new Slug("iron"))).isEqualTo("/articles/iron");
    }

    @Test
    void anItemInAnotherLanguageHasItsPrefix() {
        assertThat(ItemKind.FAQ.address(Locale.GERMAN, new Slug("eisen"))).isEqualTo("/de/questions/eisen");
    }

    @Test
    void aLanguageThatNobodyCouldReadIsRefused() {
        assertThatThrownBy(() -> Languages.require(Locale.FRENCH)).isInstanceOf(UnknownLanguageException.class);
    }

    @Test
    void aLanguageWithoutPagesGivesWayToTheDefault() {
        assertThat(Languages.nearest(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.nearest(Locale.GERMAN)).isEqualTo(Locale.GERMAN);
    }
}
