package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageExchangeTest {

    @Test
    void wordsAreExchangedWhereTheyStandFirst() {
        assertThat(exchanged("<p>One two. One two.</p>", "two", "three")).isEqualTo("<p>One three. One two.</p>");
    }

    @Test
    void markupAroundTheWordsStays() {
        assertThat(exchanged(
                        "<p>Much <strong>iron</strong> helps <em>all</em> of us.</p>", "iron helps all of", "zinc"))
                .isEqualTo("<p>Much <strong>zinc</strong> us.</p>");
        assertThat(exchanged("<ul><li>Old <a href=\"/a\">words</a></li></ul>", "words", "ones"))
                .contains("Old <a href=\"/a\"", ">ones</a>");
    }

    @Test
    void spacesDoNotMatter() {
        assertThat(exchanged("<p>Much\n   iron</p>", "Much iron", "Zinc")).isEqualTo("<p>Zinc</p>");
    }

    @Test
    void whatIsPutInIsNoMarkup() {
        assertThat(exchanged("<p>One</p>", "One", "<b>a & b</b>")).isEqualTo("<p>&lt;b&gt;a &amp; b&lt;/b&gt;</p>");
    }

    @Test
    void wordsCanBeTakenOut() {
        assertThat(exchanged("<p>One two three</p>", " two", "")).isEqualTo("<p>One  three</p>".replace("  ", " "));
        assertThat(exchanged("<p>One</p><p>Two</p>", "One", "")).isEqualTo("<p>Two</p>");
    }

    @Test
    void wordsThatAreNotThereOrInTwoBlocksAreNotFound() {
        RichText text = RichText.of("<p>One</p><p>two</p>");
        assertThat(text.exchanged("One two", "three")).isEmpty();
        assertThat(text.exchanged("four", "three")).isEmpty();
        assertThat(text.exchanged(" ", "three")).isEmpty();
    }

    private static String exchanged(String html, String words, String replacement) {
        return RichText.of(html).exchanged(words, replacement).orElseThrow().html();
    }
}
