package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.CitedText.Reference;

class CitedTextTest {

    private static final String LEWIS = "Lewis 2019. <a href=\"/x\">Iron</a>";
    private static final RichText TEXT = RichText.of("<p>Iron<cite class=reference> " + LEWIS
            + " </cite> and zinc<cite class=reference>Brown 2020</cite>, once more iron<cite class=reference>" + LEWIS
            + "</cite>.</p>");

    @Test
    void aCitationKeepsItsSource() {
        assertThat(TEXT.html()).contains("Iron<cite class=\"reference\">" + LEWIS + "</cite> and zinc");
        assertThat(RichText.of(TEXT.html())).isEqualTo(TEXT);
        assertThat(TEXT.plainText()).contains("Brown 2020");
    }

    @Test
    void aSourceHasOneNumberHoweverOftenItIsCited() {
        CitedText cited = TEXT.cited();
        assertThat(cited.references())
                .containsExactly(
                        new Reference(1, LEWIS, List.of("citation_1", "citation_3")),
                        new Reference(2, "Brown 2020", List.of("citation_2")));
        assertThat(cited.html())
                .contains(
                        "iron<sup class=\"citation\" id=\"citation_3\"><a href=\"#reference_1\" role=\"doc-noteref\">[1]</a></sup>.")
                .doesNotContain("<cite");
    }

    @Test
    void sourcesAreNotReadInTheText() {
        assertThat(TEXT.readingText()).isEqualTo("Iron and zinc, once more iron.");
        assertThat(TEXT.words()).isEqualTo(6);
    }

    @Test
    void whereNoListFollowsTheSourceStandsInBrackets() {
        assertThat(TEXT.htmlWithSources()).contains("Iron [" + LEWIS + "] and zinc [Brown 2020], once");
    }

    @Test
    void whatOtherPagesCallACitationStaysInTheText() {
        assertThat(RichText.of("<blockquote>Words. <cite>Somebody</cite></blockquote>")
                        .html())
                .isEqualTo("<blockquote><p>Words. Somebody</p></blockquote>");
    }

    @Test
    void nothingIsCitedInHeadingsAndLinksNorWithinACitation() {
        assertThat(RichText.of(
                                "<h2>a<cite class=reference>b</cite></h2><p><a href=/x>c<cite class=reference>d</cite></a>")
                        .html())
                .doesNotContain("<cite");
        assertThat(RichText.of(
                                "<p>a<cite class=reference>b <cite class=reference>c</cite><br>d<img src=/media/e.png></cite>")
                        .html())
                .isEqualTo("<p>a<cite class=\"reference\">b c d</cite></p>");
    }
}
