package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areRunsOfLettersAndDigits() {
        assertThat(Words.of("Für 25 Übungen:  größer!"))
                .containsExactly("Für", " ", "25", " ", "Übungen", ":", "  ", "größer", "!");
    }

    @Test
    void keepTheirCombiningMarks() {
        assertThat(Words.of("gro\u0308ßer")).hasSize(1);
    }

    @Test
    void areFoundInWritingFromRightToLeft() {
        assertThat(Words.of("نوم جيد")).containsExactly("نوم", " ", "جيد");
    }

    @Test
    void keepTheJoinersOfPersian() {
        assertThat(Words.of("می\u200Cخواهم")).hasSize(1);
    }

    @Test
    void areSingleCharactersWhereTheScriptSetsNoSpaces() {
        assertThat(Words.of("睡眠は薬。")).containsExactly("睡", "眠", "は", "薬", "。");
    }

    @Test
    void leaveAnEmojiOfSeveralCodePointsWhole() {
        assertThat(Words.of("👩‍⚕️👍🏽")).containsExactly("👩‍⚕️", "👍🏽");
    }

    @Test
    void leaveAFlagWhole() {
        assertThat(Words.of("🇩🇪🇫🇷")).containsExactly("🇩🇪", "🇫🇷");
    }

    @Property(tries = 300)
    void loseNothing(@ForAll String text) {
        assertThat(String.join("", Words.of(text))).isEqualTo(text);
    }
}
