package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    private static final String TEXT = "Iron for runners\n\n";

    @ParameterizedTest
    @CsvSource({
        "'Iron is  a metal. It rusts.', DOUBLE_SPACE, 8",
        "'Iron is \u00A0a metal. It rusts.', DOUBLE_SPACE, 8",
        "'Iron is a metal. it rusts.', LOWERCASE_SENTENCE_START, 16",
        "'Iron is a me\u00ADtal. It rusts.', BROKEN_WORD, 12",
        "'Iron is a me- tal. It rusts.', BROKEN_WORD, 12",
        "'Iron is a \uFFFD metal. It rusts.', BROKEN_WORD, 11",
        "'Iron is ● a metal. It rusts.', STRAY_BULLET, 9"
    })
    void pointToTheirPlace(String line, Warning.Kind kind, int column) {
        assertThat(Proposals.ofText(TEXT + line).warnings())
                .filteredOn(warning -> warning.kind() == kind)
                .extracting(Warning::place)
                .containsExactly(new Place(3, column));
    }

    @ParameterizedTest
    @CsvSource({
        "'Iron helps, e.g. against fatigue. It rusts.'",
        "'Take pre- and probiotics. They may help.'",
        "'  \u00A0 Iron is a metal.'",
        "'Beans, oats etc. are rich in iron.'"
    })
    void areNotRaisedWithoutNeed(String line) {
        assertThat(Proposals.warnings(Proposals.ofText(TEXT + line))).containsExactly(Warning.Kind.NO_HEADINGS);
    }

    @Test
    void aWordPartedAtTheLineEndIsJoinedAndShown() {
        Proposal proposal = Proposals.ofText(
                TEXT + "Runners who train on hard ground every day lose more magne-\nsium than those who do not.");
        assertThat(proposal.body().plainText()).contains("magne-sium than");
        assertThat(Proposals.warnings(proposal)).contains(Warning.Kind.BROKEN_WORD);
    }

    @Test
    void headingsThatDifferFromMostAreShown() {
        String paragraph = "\n\nIron is a metal that rusts. So it does in you.\n\n";
        Proposal proposal = Proposals.ofText(
                TEXT + "Good Sources" + paragraph + "Common Doses" + paragraph + "what it does" + paragraph);
        assertThat(proposal.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.MIXED_HEADING_CAPITALS)
                .extracting(Warning::excerpt)
                .containsExactly("what it does");
    }

    @Test
    void ofOneKindAreNotEndless() {
        Proposal proposal = Proposals.ofText(TEXT + "a  b ".repeat(5000));
        assertThat(Proposals.warnings(proposal)).hasSizeLessThan(110).contains(Warning.Kind.MORE_OF_THE_SAME);
    }
}
