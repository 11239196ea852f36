package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.Facet;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.Hit;
import org.wellspring.portal.search.Passage;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Suggestion;
import org.wellspring.portal.topic.Topic;

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

    private void published(ContentItem item) {
        publishedNow(approved(item));
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
    void synonymsAreFoundToo() {
        published("Sleep", "Why magnesium helps.");
        assertThat(titles("Mg")).containsExactly("Sleep");
    }

    @Test
    void aUnitIsNotTakenForAMineral() {
        published("Caffeine", "A cup has 90 mg of caffeine.");
        assertThat(titles("magnesium")).isEmpty();
    }

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
    void synonymsMayHaveSeveralWords() {
        published("Nerves", "Cobalamin is needed.");
        assertThat(titles("vitamin b12")).containsExactly("Nerves");
    }

    @Test
    void anOperatorHasSynonymsOfTheirOwn() throws IOException {
        Files.writeString(folder.resolve("synonyms_en.txt"), "telly, television\n");
        keeper.rebuild();
        published("Evenings", "Less television.");
        assertThat(titles("telly")).containsExactly("Evenings");
        assertThat(search("mg").count()).isZero();
    }

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

    private static List<String> marked(Findings findings) {
        return findings.hits().get(0).passages().stream()
                .flatMap(passage -> passage.parts().stream())
                .filter(Passage.Part::marked)
                .map(Passage.Part::text)
                .toList();
    }

    private static String text(Findings findings) {
        return findings.hits().get(0).passages().stream()
                .flatMap(passage -> passage.parts().stream())
                .map(Passage.Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void facetsTellTopicsKindsAndYears() {
        Topic minerals = topic("Minerals");
        published("Iron", "About iron.", minerals);
        published("Sleep", "About iron too.", topic("Sleep well"));
        published(faq("How much iron?"));
        Findings findings = search("iron");
        assertThat(findings.facets().topics())
                .extracting(facet -> facet.value().title(), Facet::count)
                .containsExactlyInAnyOrder(tuple("Minerals", 1L), tuple("Sleep well", 1L));
        assertThat(findings.facets().kinds())
                .containsExactly(new Facet<>(ItemKind.ARTICLE, 2), new Facet<>(ItemKind.FAQ, 1));
        assertThat(findings.facets().years()).containsExactly(new Facet<>(2026, 1), new Facet<>(2025, 2));
    }

    @Test
    void aSearchIsNarrowedToATopicWithWhatLiesUnderIt() {
        Topic minerals = topic("Minerals");
        published("Iron", "About iron.", topic("Metals", minerals));
        published("Sleep", "About iron too.");
        assertThat(titles(search("iron", of("minerals"), EN))).containsExactly("Iron");
        assertThat(search("iron", of("nothing"), EN).count()).isZero();
    }

    @Test
    void aSearchIsNarrowedToAKindOrAYear() {
        published("Iron", "About iron.");
        published(faq("How much iron?"));
        SearchFilter posted = new SearchFilter(Optional.empty(), Optional.empty(), Optional.of(2025));
        assertThat(titles(search("iron", of(ItemKind.FAQ), EN))).containsExactly("How much iron?");
        assertThat(titles(search("iron", posted, EN))).containsExactly("Iron");
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
