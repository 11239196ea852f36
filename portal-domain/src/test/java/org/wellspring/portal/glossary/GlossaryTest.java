package org.wellspring.portal.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.RichText;

class GlossaryTest {

    private static Glossary of(String html) {
        return Glossary.of("Glossary", RichText.of(html));
    }

    @Test
    void eachHeadingIsAWordAndWhatFollowsItsExplanation() {
        Glossary glossary =
                of("<p>Words.</p><h2>Placebo</h2><p>A sham.</p><p>For comparison.</p><h2>Trial</h2><p>A test.</p>");
        assertThat(glossary.introduction()).isEqualTo("<p>Words.</p>");
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Placebo", "Trial");
        assertThat(glossary.terms().get(0).explanation()).isEqualTo("<p>A sham.</p><p>For comparison.</p>");
        assertThat(glossary.terms().get(0).id()).isEqualTo("placebo");
    }

    @Test
    void otherNamesFollowInBrackets() {
        Term term =
                of("<h2>Magnesium (Mg, E 511)</h2><p>A mineral.</p>").terms().get(0);
        assertThat(term.name()).isEqualTo("Magnesium");
        assertThat(term.otherNames()).containsExactly("Mg", "E 511");
    }

    @Test
    void aHeadingThatOnlyPartsTheWordsIsNone() {
        assertThat(of("<h2>Substances</h2><h3>Iron</h3><p>A metal.</p>").terms())
                .extracting(Term::name)
                .containsExactly("Iron");
    }

    @Test
    void aPageWithoutHeadingsExplainsNothing() {
        assertThat(of("<p>Soon.</p>").terms()).isEmpty();
        assertThat(of("").terms()).isEmpty();
    }
}
