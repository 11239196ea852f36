package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String CAPITALS = """
            ZINC IN FOOD

            Zinc is a trace element that people need each day.

            SOURCES IN FOOD

            Meat and beans have a lot of it.

            WHO NEEDS MORE

            1) Older adults
            They often eat less than they need.

            References
            1. Doe J. Zinc. 2020.
            2. Roe K. Beans. 2021.
            """;

    @Test
    void areASectionOfTheirOwnEvenAmongHeadingsInCapitals() {
        assertThat(Proposals.headings(Proposals.ofText(CAPITALS)))
                .containsExactly("2 SOURCES IN FOOD", "2 WHO NEEDS MORE", "3 Older adults", "2 References");
    }

    @Test
    void endWhereADisclaimerBegins() {
        Proposal proposal = Proposals.ofText(
                CAPITALS + "\nMedical disclaimer\nThis does not replace advice from your doctor. Ask one first.\n");
        assertThat(proposal.disclaimers())
                .singleElement()
                .satisfies(disclaimer -> assertThat(disclaimer.text().html())
                        .isEqualTo("<p>This does not replace advice from your doctor. Ask one first.</p>"));
    }
}
