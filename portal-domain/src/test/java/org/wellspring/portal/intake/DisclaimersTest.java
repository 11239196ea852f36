package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclaimersTest {

    private static final String TEXT = "Iron for runners\n\nRunners lose iron with sweat. Tests are easy.\n\n";

    @ParameterizedTest
    @CsvSource({
        "Disclaimer, ': '",
        "Medical disclaimer, ': '",
        "Haftungsausschluss, ': '",
        "Note, ': '",
        "Hinweis, ': '",
        "Disclaimer, \\n\\n",
        "Medical Disclaimer, ':\\n'",
        "Note, \\n\\n"
    })
    void labelsAndHeadingsBecomeTheTitle(String title, String separator) {
        Proposal proposal =
                Proposals.ofText(TEXT + title + separator.replace("\\n", "\n") + "Ask a doctor before you take iron.");
        assertThat(proposal.disclaimers()).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo(title);
            assertThat(found.text().plainText()).isEqualTo("Ask a doctor before you take iron.");
        });
        assertThat(proposal.body().plainText()).doesNotContain("doctor");
    }

    @Test
    void aSectionHasAllItsParagraphs() {
        Proposal proposal = Proposals.ofText(
                TEXT + "## Medical disclaimer\n\nThis is no advice.\n\nAsk a doctor.\n\n## Sources\n\n1. Doe J. 2020.");
        assertThat(proposal.disclaimers().get(0).text().plainText()).isEqualTo("This is no advice.\nAsk a doctor.");
        assertThat(Proposals.headings(proposal)).containsExactly("2 Sources");
    }

    @Test
    void aNoteAmongOtherParagraphsStaysWhereItIs() {
        Proposal proposal = Proposals.ofText(
                TEXT + "Note: tablets taste of metal.\n\nMost people get used to it after a few days of taking them.");
        assertThat(proposal.disclaimers()).isEmpty();
        assertThat(proposal.body().plainText()).contains("Note: tablets taste of metal.");
    }

    @Test
    void aClosingParagraphThatSaysItAllNeedsNoLabel() {
        Proposal proposal = Proposals.ofText(TEXT + "This article is for informational purposes only.");
        assertThat(proposal.disclaimers()).extracting(ProposedDisclaimer::title).containsExactly("");
    }

    @Test
    void aHeadingWithoutWordsIsReported() {
        assertThat(Proposals.dropped(Proposals.ofText(TEXT + "Disclaimer")))
                .containsExactly(Dropped.Reason.DISCLAIMER_HEADING);
    }
}
