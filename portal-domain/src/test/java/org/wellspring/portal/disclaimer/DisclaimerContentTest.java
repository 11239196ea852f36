package org.wellspring.portal.disclaimer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.RichText;

class DisclaimerContentTest {

    @Test
    void aDisclaimerWithoutATitleIsCalledSoInItsLanguage() {
        assertThat(DisclaimerContent.untitled(Locale.ENGLISH, RichText.EMPTY).title())
                .isEqualTo("Disclaimer");
        assertThat(DisclaimerContent.untitled(Locale.GERMAN, RichText.EMPTY).title())
                .isEqualTo("Haftungsausschluss");
    }
}
