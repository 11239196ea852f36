package org.wellspring.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    private static final String TEXT =
            "Iron for runners\n\nRunners lose iron with sweat. Tests are easy.\n\nThese are rich in iron:\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "• ", "●", "– ", "· ", "o ", "+ ", "▪\t"})
    void bulletedLinesAreAList(String bullet) {
        Proposal proposal = Proposals.ofText(TEXT + bullet + "beef\n" + bullet + "beans\n\n" + bullet + "oats");
        assertThat(proposal.body().html()).contains("<ul><li>beef</li><li>beans</li><li>oats</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. beef\n2. beans",
                "1) beef\n2) beans",
                "(1) beef\n(2) beans",
                "1 beef\n2 beans",
                "a) beef\nb) beans",
                "I. beef\nII. beans"
            })
    void numberedLinesAreAnOrderedList(String lines) {
        assertThat(Proposals.ofText(TEXT + lines).body().html()).contains("<ol><li>beef</li><li>beans</li></ol>");
    }

    @Test
    void indentedLinesAreANestedList() {
        assertThat(Proposals.ofText(TEXT + "- meat\n  - beef\n  - lamb\n- beans")
                        .body()
                        .html())
                .contains("<ul><li>meat<ul><li>beef</li><li>lamb</li></ul></li><li>beans</li></ul>");
    }

    @Test
    void aListMayStartAtAnotherNumber() {
        assertThat(Proposals.ofText(TEXT + "4. beef\n5. beans").body().html()).contains("<ol start=\"4\">");
    }

    @Test
    void aParagraphAfterAListIsNoneOfIt() {
        assertThat(Proposals.ofText(TEXT + "- beef\n- beans\n\nEat them often, if you like them at all.")
                        .body()
                        .html())
                .contains("<li>beans</li></ul>\n<p>Eat them often");
    }
}
