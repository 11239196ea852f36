package org.wellspring.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.quality.Readability.Formula;

class ReadabilityTest {

    /** 25 words, 3 sentences, 13 + 12 + 9 syllables. */
    @Test
    void englishIsMeasuredByFleschAndKincaid() {
        Readability measured = of(
                Locale.ENGLISH,
                "The body needs some iron each and every day.",
                "It makes red blood cells that carry the oxygen.",
                "Too little of it makes people tired.");
        assertThat(measured.formula()).isEqualTo(Formula.FLESCH_KINCAID);
        assertThat(measured.words()).isEqualTo(25);
        assertThat(measured.sentences()).isEqualTo(3);
        assertThat(measured.grade()).isCloseTo(0.39 * 25 / 3 + 11.8 * 34 / 25 - 15.59, within(0.001));
    }

    /** 13 of 20 words have one syllable, 2 have three or more, 4 have more than six letters. */
    @Test
    void germanIsMeasuredByTheWienerSachtextformel() {
        Readability measured = of(
                Locale.GERMAN,
                "Der Körper braucht an jedem Tag ein wenig Eisen.",
                "Es trägt den Sauerstoff im Blut zu den Organen und Muskeln.");
        assertThat(measured.formula()).isEqualTo(Formula.WIENER_SACHTEXT);
        assertThat(measured.words()).isEqualTo(20);
        double many = 100.0 * 2 / 20;
        double longer = 100.0 * 4 / 20;
        double one = 100.0 * 13 / 20;
        assertThat(measured.grade())
                .isCloseTo(0.1935 * many + 0.1672 * 10 + 0.1297 * longer - 0.0327 * one - 0.875, within(0.001));
    }

    @Test
    void aFewWordsAreNotMeasured() {
        assertThat(Readability.of(List.of("Iron helps."), Locale.ENGLISH)).isEmpty();
        assertThat(Readability.of(List.of(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void nothingIsEasierThanZero() {
        assertThat(Readability.measured(List.of("go", "on"), 1, Locale.ENGLISH).grade())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "iron, 2", "makes, 1", "little, 2", "people, 2", "tired, 1", "vitamin, 3", "magnesium, 4", "boxes, 2",
        "wanted, 2", "helped, 1", "table, 2", "whole, 1", "the, 1", "deficiency, 4", "biology, 4", "supplement, 3",
        "queue, 1", "yes, 1", "x-ray, 1"
    })
    void englishSyllables(String word, int expected) {
        assertThat(Syllables.in(word, Locale.ENGLISH)).as(word).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Eisen, 2",
        "Körper, 2",
        "Magnesium, 4",
        "Blut, 1",
        "Sauerstoff, 3",
        "Bäume, 2",
        "Quelle, 2",
        "Tee, 1",
        "Nahrungsergänzungsmittel, 7"
    })
    void germanSyllables(String word, int expected) {
        assertThat(Syllables.in(word, Locale.GERMAN)).as(word).isEqualTo(expected);
    }

    private static Readability of(Locale language, String... sentences) {
        return Readability.of(List.of(sentences), language).orElseThrow();
    }
}
