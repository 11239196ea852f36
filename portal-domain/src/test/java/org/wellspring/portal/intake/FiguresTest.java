package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final String TEXT =
            "Iron for runners\n\nRunners lose iron with sweat. Tests are easy.\n\nWhy runners lack iron\n\n"
                    + "Feet strike the ground, and cells burst.\n\n";
    private static final String END = "\n\nThe gut loses blood, too.";

    @Test
    void aHeadingThatStandsAgainIsACaption() {
        Proposal proposal = Proposals.ofText(TEXT + "Why runners lack iron" + END);
        assertThat(proposal.body().placeholderCaptions()).containsExactly("Why runners lack iron");
        assertThat(Proposals.headings(proposal)).containsExactly("2 Why runners lack iron");
        assertThat(proposal.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.REPEATED_CAPTION)
                .extracting(Warning::place)
                .containsExactly(new Place(9, 1));
    }

    @Test
    void aLoneLineThatNamesAnUnknownSubstanceIsACaption() {
        Proposal proposal = Proposals.ofText(TEXT + "Dosage and advice for resveratrol" + END);
        assertThat(proposal.body().placeholderCaptions()).containsExactly("Dosage and advice for resveratrol");
        assertThat(Proposals.warnings(proposal)).contains(Warning.Kind.CAPTION_NAMES_UNKNOWN_SUBSTANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Figure 1: A runner, Figure 1: A runner",
        "[Image: A runner], A runner",
        "![A runner](https://example.org/a.jpg), A runner",
        "Abb. 2 – Eine Läuferin, Abb. 2 – Eine Läuferin"
    })
    void labelledCaptionsArePlaceholders(String line, String caption) {
        assertThat(Proposals.ofText(TEXT + line + END).body().placeholderCaptions())
                .containsExactly(caption);
    }

    @Test
    void anImageFromElsewhereLeavesAPlaceholder() {
        Proposal proposal = Proposals.ofHtml(
                "<h1>Iron</h1><p>One. Two.</p><figure><img src=\"https://example.org/a.jpg\" alt=\"x\">"
                        + "<figcaption>A runner</figcaption></figure><p>Text <img src=\"b.png\" alt=\"A shoe\"> goes on.</p>");
        assertThat(proposal.body().placeholderCaptions()).containsExactly("A runner", "A shoe");
    }

    @Test
    void anImageOfThisSiteStays() {
        Proposal proposal =
                Proposals.ofHtml("<h1>Iron</h1><p>One. Two.</p><p>a</p><img src=\"/media/a.png\" alt=\"A runner\">");
        assertThat(proposal.body().html()).contains("<img src=\"/media/a.png\" alt=\"A runner\">");
        assertThat(proposal.body().placeholderCaptions()).isEmpty();
    }
}
