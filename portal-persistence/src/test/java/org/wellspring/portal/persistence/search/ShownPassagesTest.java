package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.Passage;

/** What of a text is shown of what was found. */
class ShownPassagesTest extends IndexTest {

    @Test
    void whereOnlyTheTitleFitsTheBeginningOfTheTextIsShown() {
        published("Iron", "It is a metal. " + "And so on. ".repeat(50) + "</p><p>The end.");
        assertThat(text(search("iron")))
                .startsWith("It is a metal. And so")
                .endsWith("…")
                .hasSizeLessThan(210);
    }

    @Test
    void aPassageIsNeitherTheTitleNorTwoParagraphsInOne() {
        published("Sleep and iron", "Where iron is</p><p>Iron is in lentils.");
        assertThat(search("iron").hits().get(0).passages())
                .extracting(Passage::text)
                .containsExactlyInAnyOrder("Where iron is", "Iron is in lentils.");
    }

    @Test
    void passagesShowWhatWasLookedForAndNoMarkup() {
        published("Sleep", "First sentence. Then &lt;b&gt;magnesium&lt;/b&gt; &amp; more.");
        Findings findings = search("magnesium");
        assertThat(marked(findings)).containsExactly("magnesium");
        assertThat(text(findings)).contains("Then <b>magnesium</b> & more.");
    }

    @Test
    void aWordIsMarkedAtTheBeginningOfAPassageToo() {
        published("Rest", "First.</p><p>Sleep after the night shift.");
        assertThat(marked(search("sleep"))).containsExactly("Sleep");
    }

    private static String text(Findings findings) {
        return findings.hits().get(0).passages().stream()
                .flatMap(passage -> passage.parts().stream())
                .map(Passage.Part::text)
                .collect(Collectors.joining());
    }
}
