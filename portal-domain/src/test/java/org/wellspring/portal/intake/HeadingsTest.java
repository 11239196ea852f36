package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static final String PARAGRAPH = "Selenium is a trace element that the thyroid needs. It is found in nuts.";

    private static Proposal propose(String... lines) {
        return Proposals.ofText("Selenium at a glance\n\n" + PARAGRAPH + "\n\n" + String.join("\n", lines));
    }

    @Test
    void aShortLineOverAParagraphIsASection() {
        assertThat(Proposals.headings(propose("What it does", "", PARAGRAPH, "", "Who needs it?", PARAGRAPH)))
                .containsExactly("2 What it does", "2 Who needs it?");
    }

    @Test
    void numberedLinesOverParagraphsAreSubsections() {
        Proposal proposal = propose("Effects", "", "1. Thyroid", PARAGRAPH, "2) Immune system", PARAGRAPH);
        assertThat(Proposals.headings(proposal)).containsExactly("2 Effects", "3 Thyroid", "3 Immune system");
        assertThat(Proposals.dropped(proposal)).containsOnly(Dropped.Reason.LIST_NUMBER);
    }

    @Test
    void numbersThatRunThroughTheTextAreSections() {
        assertThat(Proposals.headings(propose("1 Thyroid", PARAGRAPH, "2 Hair", PARAGRAPH, "2.1 Loss", PARAGRAPH)))
                .startsWith("2 Thyroid", "2 Hair");
    }

    @Test
    void aNumberThatCountsNothingIsAWord() {
        Proposal proposal = Proposals.ofText("5 foods rich in selenium\n\n" + PARAGRAPH);
        assertThat(proposal.title()).isEqualTo("5 foods rich in selenium");
    }

    @Test
    void bulletedAndColonLinesOverParagraphsAreSubsections() {
        Proposal proposal =
                propose("Effects", "", PARAGRAPH, "", " ●Thyroid:", "", PARAGRAPH, "", "Immune system:", "", PARAGRAPH);
        assertThat(Proposals.headings(proposal)).containsExactly("2 Effects", "3 Thyroid", "3 Immune system");
        assertThat(Proposals.warnings(proposal)).contains(Warning.Kind.STRAY_BULLET);
    }

    @Test
    void hashesAndUnderlinesGiveLevels() {
        Proposal proposal = Proposals.ofText("Selenium\n========\n\n" + PARAGRAPH + "\n\n## Effects ##\n" + PARAGRAPH
                + "\n#### Thyroid\n" + PARAGRAPH + "\n\nDosage\n------\n" + PARAGRAPH);
        assertThat(proposal.title()).isEqualTo("Selenium");
        assertThat(Proposals.headings(proposal)).containsExactly("2 Effects", "3 Thyroid", "2 Dosage");
    }

    @Test
    void capitalsStandAbovePlainHeadings() {
        assertThat(Proposals.headings(
                        propose("WHAT IT DOES", PARAGRAPH, "", "Thyroid", PARAGRAPH, "", "WHO NEEDS IT", PARAGRAPH)))
                .containsExactly("2 WHAT IT DOES", "3 Thyroid", "2 WHO NEEDS IT");
    }

    @Test
    void boldLinesAreHeadings() {
        assertThat(Proposals.headings(propose("**What it does**", "", PARAGRAPH, "", "**Doses**", "", PARAGRAPH)))
                .containsExactly("2 What it does", "2 Doses");
    }

    @Test
    void aTextThatBeginsInTheMidstGetsItsFirstSentenceAsTitle() {
        Proposal proposal = Proposals.ofText(PARAGRAPH + " Two nuts a day are enough for most people.");
        assertThat(proposal.title()).isEqualTo("Selenium is a trace element that the thyroid needs");
        assertThat(Proposals.warnings(proposal)).contains(Warning.Kind.NO_TITLE, Warning.Kind.NO_HEADINGS);
    }

    @Test
    void aSentenceTooLongForATitleGivesItsFirstWords() {
        Proposal proposal = Proposals.ofText("selenium ".repeat(500));
        assertThat(proposal.title()).hasSizeBetween(60, 80);
        assertThat(proposal.body().words()).isGreaterThan(480);
    }

    @Test
    void sourcesBecomeANumberedList() {
        Proposal proposal = propose("References", "[1] Doe J. Nuts. 2020.", "[2] Roe K. Thyroid. 2021.");
        assertThat(proposal.body().html())
                .endsWith(
                        "<h2 id=\"references\">References</h2>\n<ol><li>Doe J. Nuts. 2020.</li><li>Roe K. Thyroid. 2021.</li></ol>");
    }
}
