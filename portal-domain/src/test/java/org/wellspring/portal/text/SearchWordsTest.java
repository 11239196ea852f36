package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreInSmallLettersWithoutAccentsEachOnce() {
        assertThat(SearchWords.of("Löffel, LOFFEL & Größe: vitamin-B6; naïve l’eau"))
                .containsExactly("loffel", "grosse", "vitamin", "b6", "naive", "l", "eau");
    }

    @Test
    void signsAreNoWords() {
        assertThat(SearchWords.of(" % – \0 … ")).isEmpty();
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(SearchWords.of("a".repeat(500))).containsExactly("a".repeat(SearchWords.MAX_LENGTH));
    }

    @Test
    void otherScriptsKeepTheirLetters() {
        assertThat(SearchWords.of("Сон Χαλκός 睡眠")).containsExactly("сон", "χαλκος", "睡眠");
    }

    @Test
    void aKeyCanBeCut() {
        assertThat(SearchWords.key("Ärzte & Co", 5)).isEqualTo("arzte");
    }
}
