package org.wellspring.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.Languages;

class MessagesTest {

    @Test
    void everyLanguageHasTheSameTexts() {
        for (Locale language : Languages.OF_THE_INTERFACE) {
            assertThat(bundle(language).getLocale()).isEqualTo(language);
            assertThat(bundle(language).keySet())
                    .isEqualTo(bundle(Languages.DEFAULT).keySet());
        }
    }

    @Test
    void everyTextHasTheSamePlaces() {
        ResourceBundle english = bundle(Languages.DEFAULT);
        for (Locale language : Languages.OF_THE_INTERFACE) {
            ResourceBundle other = bundle(language);
            english.keySet().stream()
                    .filter(key -> english.getString(key).contains("{"))
                    .forEach(key -> assertThat(new MessageFormat(other.getString(key), language).getFormats())
                            .as(key)
                            .hasSameSizeAs(new MessageFormat(english.getString(key)).getFormats()));
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.wellspring.portal.web.messages", language);
    }
}
