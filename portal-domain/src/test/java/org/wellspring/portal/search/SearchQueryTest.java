package org.wellspring.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "take \"vitamin d\" daily",
                "take \u201Cvitamin d\u201D daily",
                "take \u201Evitamin d\u201C daily",
                "take \u00BBvitamin d\u00AB daily",
                "take \u00ABvitamin d\u00BB daily"
            })
    void quotesOfAnyKindMakeAPhrase(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        assertThat(query.phrases()).containsExactly("vitamin d");
        assertThat(query.words()).isEqualTo("take daily");
    }

    @Test
    void aQuoteWithoutItsPartnerIsNothing() {
        SearchQuery query = SearchQuery.of("\"vitamin d\" and \"iron");
        assertThat(query.phrases()).containsExactly("vitamin d");
        assertThat(query.words()).isEqualTo("and iron");
    }

    @Test
    void quotesAroundNothingAreNothing() {
        SearchQuery query = SearchQuery.of("\"\" \" \" \"-\" iron");
        assertThat(query.phrases()).isEmpty();
        assertThat(query.words()).isEqualTo("iron");
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(SearchQuery.of(" \u0000iron\u0007\t zi\u00ADnc\u200B \n").text())
                .isEqualTo("iron zinc");
    }

    @Test
    void accentsAreWrittenInOneWay() {
        assertThat(SearchQuery.of("A\u0308rzte")).isEqualTo(SearchQuery.of("\u00C4rzte"));
    }

    @Test
    void aLongQueryEndsAtAWord() {
        String text = SearchQuery.of("magnesium ".repeat(500)).text();
        assertThat(text).hasSizeLessThanOrEqualTo(SearchQuery.MAX_LENGTH).endsWith("magnesium");
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        String text = SearchQuery.of("x" + "\uD83D\uDE00".repeat(500)).text();
        assertThat(text).hasSize(SearchQuery.MAX_LENGTH - 1).endsWith("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "+-*/", "\uD83D\uDE00", "\u0000"})
    void withoutLetterAndDigitThereIsNothingToLookFor(String typed) {
        assertThat(SearchQuery.of(typed).isBlank()).isTrue();
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(SearchQuery.of(null).isBlank()).isTrue();
    }

    @Test
    void aPhraseAloneHasNoWordsBesides() {
        assertThat(SearchQuery.of("\"vitamin d\"").hasWords()).isFalse();
        assertThat(SearchQuery.of("\"vitamin d\"").isBlank()).isFalse();
    }

    @Property(tries = 200)
    void whateverIsTypedCanBeTypedAgain(@ForAll String typed) {
        SearchQuery query = SearchQuery.of(typed);
        assertThat(query.text().length()).isLessThanOrEqualTo(SearchQuery.MAX_LENGTH);
        assertThat(SearchQuery.of(query.text())).isEqualTo(query);
    }

    @Test
    void wrongWordsAreReplacedWhereTheyStand() {
        assertThat(respelled("Theonate, or “l-theonate with food”?"))
                .isEqualTo("Threonate, or “l-threonate with food”?");
    }

    @Test
    void whatIsShortOrHasADigitIsNoMisspelledWord() {
        SearchQuery query = SearchQuery.of("b12 omega3x d3 mgg");
        assertThat(query.respelled(word -> Optional.of("other"))).isEqualTo(query);
    }

    @Test
    void aWholeStoryIsNotRespelled() {
        SearchQuery query = SearchQuery.of("theonate ".repeat(9));
        assertThat(query.respelled(word -> Optional.of("threonate"))).isEqualTo(query);
    }

    private static String respelled(String typed) {
        return SearchQuery.of(typed)
                .respelled(word -> Optional.of("threonate").filter(right -> word.equals("theonate")))
                .text();
    }
}
