package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaqsTest {

    private static final String TEXT = "Iron for runners\n\nRunners lose iron with sweat. Tests are easy.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Is coffee bad?\nA: For an hour, yes.\n\nQ: Is tea?\nA: As much.",
                "Q1. Is coffee bad?\nA1. For an hour, yes.\nQ2. Is tea?\nA2. As much.",
                "Question 1: Is coffee bad?\nAnswer: For an hour, yes.\nQuestion 2: Is tea?\nAnswer: As much.",
                "FAQ\n\nIs coffee bad?\n\nFor an hour, yes.\n\nIs tea?\n\nAs much.",
                "Frequently Asked Questions\n1. Is coffee bad?\nFor an hour, yes.\n2. Is tea?\nAs much.",
                "## FAQs\n\n### Is coffee bad?\nFor an hour, yes.\n### Is tea?\nAs much.",
                "**Is coffee bad?**\n\nFor an hour, yes.\n\n**Is tea?**\n\nAs much.",
                "Questions and Answers\n\n- Is coffee bad?\nFor an hour, yes.\n- Is tea?\nAs much.",
                "Q: Is coffee bad? A: For an hour, yes.\nQ: Is tea? A: As much."
            })
    void takesQuestionsOutOfTheBody(String questions) {
        Proposal proposal = Proposals.ofText(TEXT + questions);
        assertThat(proposal.faqs()).extracting(ProposedFaq::question).containsExactly("Is coffee bad?", "Is tea?");
        assertThat(proposal.faqs())
                .extracting(faq -> faq.answer().html())
                .containsExactly("<p>For an hour, yes.</p>", "<p>As much.</p>");
        assertThat(proposal.body().plainText()).isEqualTo("Runners lose iron with sweat. Tests are easy.");
    }

    @Test
    void readsGermanQuestions() {
        Proposal proposal = Proposals.ofText(
                "Eisen\n\nEisen ist ein Metall. Es ist im Blut.\n\nHäufige Fragen\n\nFrage: Hilft Kaffee?\nAntwort: Nein.");
        assertThat(proposal.faqs()).extracting(ProposedFaq::question).containsExactly("Hilft Kaffee?");
    }

    @Test
    void anAnswerHasAllItsParagraphs() {
        Proposal proposal = Proposals.ofText(TEXT + "Q: Why?\nA: So.\n\nAnd so on.\n\nDisclaimer: No advice.");
        assertThat(proposal.faqs().get(0).answer().plainText()).isEqualTo("So.\nAnd so on.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Proposals.warnings(Proposals.ofText(TEXT + "Q: Why?"))).contains(Warning.Kind.UNANSWERED_QUESTION);
        Proposal alone = Proposals.ofText(TEXT + "A: Because.");
        assertThat(Proposals.warnings(alone)).contains(Warning.Kind.ANSWER_WITHOUT_QUESTION);
        assertThat(alone.body().plainText()).contains("Because.");
    }

    @Test
    void aSectionAfterTheQuestionsIsPartOfTheBody() {
        Proposal proposal =
                Proposals.ofText(TEXT + "FAQ\n\nWhy?\n\nBecause it is so.\n\nReferences\n\n1. Doe J. Iron. 2020.");
        assertThat(Proposals.headings(proposal)).containsExactly("2 References");
        assertThat(proposal.faqs()).hasSize(1);
    }

    @Test
    void aSingleBoldQuestionIsAHeading() {
        Proposal proposal =
                Proposals.ofText(TEXT + "**Why iron?**\n\nIt carries oxygen.\n\n**Doses**\n\nAsk a doctor first.");
        assertThat(Proposals.headings(proposal)).containsExactly("2 Why iron?", "2 Doses");
    }
}
