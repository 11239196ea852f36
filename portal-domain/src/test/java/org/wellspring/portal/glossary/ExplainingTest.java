package org.wellspring.portal.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.glossary.Explaining.Explained;
import org.wellspring.portal.text.RichText;

class ExplainingTest {

    private static final Explaining EXPLAINING = new Explaining(Glossary.of("Glossary", RichText.of("""
                    <h2>Magnesium (Mg)</h2><p>A mineral.</p>
                    <h2>Magnesium L-threonate</h2><p>A salt.</p>
                    <h2>Placebo</h2><p>A sham.</p>
                    <h2>RDA</h2><p>An amount.</p>""")));

    /** Buttons as brackets. */
    private static String explained(String html) {
        return EXPLAINING
                .explain(html)
                .html()
                .replaceAll("<button[^>]*popovertarget=\"term_[a-z-]+\"[^>]*>", "[")
                .replace("</button>", "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>A placebo, or Placebo.</p> | <p>A [placebo], or Placebo.</p>",
                "<p>Placebos differ.</p> | <p>Placebos differ.</p>",
                "<p>Non-placebo.</p> | <p>Non-placebo.</p>",
                "<p>Magnesium L-threonate and magnesium.</p> | <p>[Magnesium L-threonate] and [magnesium].</p>",
                "<p>400 mg of Mg a day.</p> | <p>400 mg of [Mg] a day.</p>",
                "<p>The RDA, not rda.</p> | <p>The [RDA], not rda.</p>",
                "<p>5 &lt; 6 &amp; a <em>placebo</em></p> | <p>5 &lt; 6 &amp; a <em>[placebo]</em></p>"
            })
    void aWordIsExplainedWhereItStandsFirst(String html, String expected) {
        assertThat(explained(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=\"placebo\">Placebo</h2>",
                "<p><a href=\"/x\">the placebo effect</a></p>",
                "<p><cite class=\"reference\">Placebo, 2019</cite></p>",
                "<figure><figcaption>Placebo</figcaption></figure>",
                "<blockquote><p>Placebo</p></blockquote>"
            })
    void whatLeadsSomewhereOrIsQuotedStaysAsItIs(String html) {
        assertThat(EXPLAINING.explain(html)).isEqualTo(new Explained(html, List.of()));
    }

    @Test
    void theWordsThatAreUsedAreKnownInOrder() {
        assertThat(EXPLAINING.explain("<p>Placebo, then Mg and magnesium.</p>").terms())
                .extracting(Term::name)
                .containsExactly("Placebo", "Magnesium");
    }

    @Test
    void aTextIsNotPlasteredWithButtons() {
        String many = IntStream.range(0, 99)
                .mapToObj(number -> "<h2>Word" + number + "</h2><p>It.</p>")
                .collect(Collectors.joining());
        String text = IntStream.range(0, 99).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
        assertThat(new Explaining(Glossary.of("Glossary", RichText.of(many)))
                        .explain("<p>" + text + "</p>")
                        .terms())
                .hasSize(Explaining.MOST);
    }

    @Test
    void withoutAGlossaryNothingIsExplained() {
        assertThat(new Explaining(Glossary.NONE).explain("<p>Placebo</p>").html())
                .isEqualTo("<p>Placebo</p>");
    }
}
