package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.SearchQuery;

/** What becomes of words that readers misspell. */
class SpellingTest extends IndexTest {

    @Test
    void wordsSpelledAlikeAreFoundWhenTheWordsThemselvesAreNot() {
        published("Sleep", "Magnesium L-threonate is new.");
        Findings findings = search("theonate");
        assertThat(findings.isAlike()).isTrue();
        assertThat(titles(findings)).containsExactly("Sleep");
        assertThat(marked(findings)).contains("threonate");
        assertThat(search("threonate").isAlike()).isFalse();
    }

    @Test
    void whoMisspelsIsAskedWhetherTheyMeantWordsThatPagesHave() {
        published("Sleep", "Magnesium L-threonate is new.");
        published("More sleep", "Magnesium again.");
        assertThat(meant("Magnesum theonate")).contains("Magnesium threonate");
        assertThat(meant("agnesium")).contains("magnesium");
        assertThat(meant("magnesium unicorn")).isEmpty();
        assertThat(meant("magnesium")).isEmpty();
    }

    @Test
    void wordsThatPagesHaveWithOtherEndingsStayAsTheyAre() {
        published("Sleep", "Supplements with threonate.");
        assertThat(meant("the supplementing theonate")).contains("the supplementing threonate");
    }

    @Test
    void whoMisspelsGermanIsAskedInGerman() {
        published("Schlaf", "Ärzte messen Melatonin.", Locale.GERMAN);
        published("Sleep", "Artzy melatonine.");
        assertThat(search("Artzte Melatonnin", Locale.GERMAN).meant().map(SearchQuery::text))
                .contains("Ärzte Melatonin");
    }

    @Test
    void nobodyLearnsAWordOfWhatIsNotYetPublic() {
        planned(approved(written("Threonate", "Text.", EN)), now.plusSeconds(3_600));
        published("Sleep", "Theonine.");
        assertThat(meant("theonate")).contains("theonine");
    }

    @Test
    void aNarrowedSearchLeadsToNoOtherWithoutAPage() {
        published("Sleep", "Threonate.");
        assertThat(search("theonate", of(ItemKind.FAQ), EN).meant()).isEmpty();
    }

    private Optional<String> meant(String typed) {
        return search(typed).meant().map(SearchQuery::text);
    }
}
