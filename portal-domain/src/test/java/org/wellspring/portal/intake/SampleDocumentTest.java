package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that intake was first made for; it is not part of this project. */
class SampleDocumentTest {

    private static final Path SAMPLE = Path.of("../../shared/samples/magnesium-l-threonate.txt");

    private static String source;
    private static Proposal proposal;

    @BeforeAll
    static void propose() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "The shared samples are not beside this checkout.");
        byte[] bytes = Files.readAllBytes(SAMPLE);
        source = Files.readString(SAMPLE);
        proposal = new Intake()
                .propose(SourceDocument.ofUpload(SAMPLE.getFileName().toString(), bytes));
    }

    @Test
    void hasItsTitleAndSummary() {
        assertThat(proposal.title()).startsWith("Unlocking the Potential").endsWith("Relaxation");
        assertThat(proposal.summary())
                .startsWith("In recent years")
                .endsWith(".")
                .hasSizeLessThanOrEqualTo(320);
    }

    @Test
    void hasFourSectionsWithTheirSubsections() {
        assertThat(Proposals.headings(proposal).stream()
                        .map(heading -> heading.substring(0, Math.min(18, heading.length()))))
                .containsExactly(
                        "2 what is Magnesiu",
                        "2 Potential Health",
                        "3 Maintain Optimal",
                        "3 Reduce Anxiety a",
                        "3 Support restful ",
                        "3 Enhances bone he",
                        "3 Addresses migrai",
                        "2 Magnesium L-Thre",
                        "3 Learn about Magn",
                        "3 Magnesium Threon",
                        "3 Learn about L-Th",
                        "3 Effects of L-The",
                        "3 Dynamic Duo: Com",
                        "2 Magnesium Threon",
                        "3 Recommended dosa",
                        "3 Potential side e");
    }

    @Test
    void hasThreeFiguresToFill() {
        assertThat(proposal.body().placeholderCaptions())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("7,8-dihydroxyflavoneor");
        assertThat(Proposals.warnings(proposal))
                .contains(Warning.Kind.CAPTION_NAMES_UNKNOWN_SUBSTANCE)
                .filteredOn(Warning.Kind.REPEATED_CAPTION::equals)
                .hasSize(2);
    }

    @Test
    void hasTwoQuestionsADisclaimerAndADate() {
        assertThat(proposal.faqs())
                .extracting(ProposedFaq::question)
                .hasSize(2)
                .allMatch(question -> question.endsWith("?"));
        assertThat(proposal.disclaimers()).extracting(ProposedDisclaimer::title).containsExactly("Disclaimer");
        assertThat(proposal.postedOn()).contains(LocalDate.of(2023, 7, 25));
        assertThat(proposal.updatedOn()).isEmpty();
    }

    @Test
    void warnsOfItsSlips() {
        assertThat(Proposals.warnings(proposal))
                .contains(
                        Warning.Kind.DOUBLE_SPACE,
                        Warning.Kind.STRAY_BULLET,
                        Warning.Kind.MIXED_HEADING_CAPITALS,
                        Warning.Kind.LOWERCASE_SENTENCE_START)
                .doesNotContain(Warning.Kind.NO_TITLE, Warning.Kind.UNREADABLE_DATE);
    }

    @Test
    void keepsEveryWord() {
        assertThat(Words.of(proposal)).isEqualTo(Words.of(source));
    }
}
