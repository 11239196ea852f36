package org.wellspring.portal.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.RichText;

class ExcerptTest {

    @Test
    void theFirstSentenceStandsForTheText() {
        assertThat(excerpt("<p>For information only. Ask a doctor.</p><p>More.</p>"))
                .isEqualTo("For information only.");
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        assertThat(excerpt("<p>" + "word ".repeat(100) + "</p>"))
                .hasSizeLessThanOrEqualTo(Excerpt.MAX_LENGTH + 1)
                .endsWith("word…");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(excerpt("")).isEmpty();
    }

    private static String excerpt(String html) {
        return Excerpt.firstSentence(RichText.of(html), Locale.ENGLISH);
    }
}
