package org.wellspring.portal.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.glossary.Alphabet.Letter;

class AlphabetTest {

    private record Name(String name) implements Alphabet.Named {}

    private static List<Letter<Name>> letters(Locale language, String... names) {
        return Alphabet.of(language, Stream.of(names).map(Name::new).toList());
    }

    @Test
    void namesStandUnderTheirLettersInTheOrderOfTheLanguage() {
        List<Letter<Name>> letters = letters(Locale.GERMAN, "Zink", "Übelkeit", "ungesund", "Angst", "Ärger", "Auge");
        assertThat(letters).extracting(Letter::initial).containsExactly("A", "U", "Z");
        assertThat(letters.get(0).entries()).extracting(Name::name).containsExactly("Angst", "Ärger", "Auge");
    }

    @Test
    void whatBeginsWithNoLetterStandsApart() {
        List<Letter<Name>> letters = letters(Locale.ENGLISH, "5-HTP", "Iron");
        assertThat(letters).extracting(Letter::initial).containsExactly("#", "I");
        assertThat(letters).extracting(Letter::anchor).containsExactly("letter_other", "letter_i");
    }

    @Test
    void otherScriptsHaveTheirOwnLetters() {
        assertThat(letters(Locale.forLanguageTag("ar"), "مغنيسيوم", "حديد"))
                .extracting(Letter::initial)
                .hasSize(2);
    }
}
