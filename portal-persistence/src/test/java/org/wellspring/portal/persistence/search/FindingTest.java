package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.Hit;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Suggestion;

/** What readers find, and in which order. */
class FindingTest extends IndexTest {

    @Test
    void wordsAreFoundWhateverTheirEnding() {
        published("Sleep", "Magnesium supplements can help.");
        assertThat(titles("supplement helping")).containsExactly("Sleep");
    }

    @Test
    void germanWordsAreFoundByTheRulesOfGerman() {
        published("Schlaf", "Nahrungsergänzungsmittel können helfen, sagen Ärzte.", Locale.GERMAN);
        assertThat(titles(search("Nahrungsergänzungsmitteln", Locale.GERMAN))).containsExactly("Schlaf");
        assertThat(titles(search("Ärzten", Locale.GERMAN))).containsExactly("Schlaf");
        assertThat(titles(search("arzten", Locale.GERMAN))).containsExactly("Schlaf");
    }

    @Test
    void arabicWordsAreFoundWithAndWithoutTheirArticle() {
        Locale arabic = Locale.forLanguageTag("ar");
        publishedNow(approved(written("صحة", "الحديد مفيد.", arabic)));
        assertThat(titles(search("حديد", arabic))).containsExactly("صحة");
    }

    @Test
    void pagesInOtherLanguagesAreNotFound() {
        published("Magnesium", "Text.", Locale.GERMAN);
        assertThat(search("magnesium").count()).isZero();
    }

    @Test
    void allKindsOfPagesAreFound() {
        published("Magnesium", "Text.");
        published(faq("How much magnesium?"));
        published(disclaimer("About magnesium"));
        published(contributor("Magnesium Smith"));
        topic("Magnesium and others");
        assertThat(search("magnesium").hits())
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder(
                        ItemKind.ARTICLE, ItemKind.FAQ, ItemKind.DISCLAIMER, ItemKind.CONTRIBUTOR, ItemKind.TOPIC);
    }

    @Test
    void aTitleComesBeforeAText() {
        published("Sleep", "Iron. Iron is iron, and iron again: iron iron iron.");
        published("A long article about how much iron people need in each part of their lives", "Text.");
        published("Iron", "Text.");
        assertThat(titles("iron"))
                .containsExactly(
                        "Iron", "A long article about how much iron people need in each part of their lives", "Sleep");
    }

    @Test
    void aPhraseInQuotesMustStandAsItIs() {
        published("One", "Take vitamin D with food.");
        published("Two", "Take D, a vitamin, with foods.");
        assertThat(titles("\"vitamin d with food\"")).containsExactly("One");
        assertThat(titles("vitamin d with food")).containsExactlyInAnyOrder("One", "Two");
        assertThat(search("\"vitamin supplements\"").count()).isZero();
    }

    @Test
    void noPhraseReachesFromOneParagraphIntoTheNext() {
        published("One", "End of vitamin</p><p>D begins.");
        assertThat(search("\"vitamin d\"").isAlike()).isTrue();
    }

    @Test
    void findingsComeInParts() {
        for (int number = 1; number <= 12; number++) {
            published("Iron " + number, "Text.");
        }
        Search search = new Search(SearchQuery.of("iron"), SearchFilter.NONE, EN, now);
        assertThat(searching.search(search, 0, PAGE).hits()).hasSize(10);
        assertThat(searching.search(search, 10, PAGE).hits()).hasSize(2);
        assertThat(searching.search(search, 10, PAGE).count()).isEqualTo(12);
    }

    @Test
    void titlesAreSuggestedByTheBeginningsOfTheirWords() {
        published("Sleeping with magnesium", "Text.");
        published("Magnesium and sleep", "Text.");
        published("Iron", "Magnesium.");
        assertThat(suggested("mag")).containsExactly("Magnesium and sleep", "Sleeping with magnesium");
        assertThat(suggested("mag sle")).hasSize(2);
        assertThat(suggested("esium")).isEmpty();
    }

    private List<String> suggested(String begun) {
        return searching.suggest(SearchQuery.of(begun), EN, now).stream()
                .map(Suggestion::title)
                .toList();
    }

    @Test
    void whateverIsTypedIsAnswered() {
        published("Iron", "To be or not to be, of and the.");
        assertThat(List.of(
                        "the of and",
                        "title:iron AND (NOT x",
                        "iron^1000 ~ * ? \\ /a[b/ {x TO y]",
                        "\"iron",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "+-+-",
                        "\u0000\u0007",
                        "магний 镁 マグネシウム مغنيسيوم"))
                .allSatisfy(typed -> {
                    assertThat(titles(typed)).isSubsetOf("Iron");
                    assertThat(suggested(typed)).isSubsetOf("Iron");
                });
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        published("Iron", "Text.");
        assertThat(search("iron ".repeat(1_000)).count()).isEqualTo(1);
        assertThat(search("x".repeat(5_000)).count()).isZero();
    }

    @Test
    void wordsThatMeanLittleAreFoundWhereNothingElseIsLookedFor() {
        published("Hamlet", "To be or not to be.");
        assertThat(titles("to be or not to be")).containsExactly("Hamlet");
    }
}
