package org.wellspring.portal.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

class FindingNearbyTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private final List<List<String>> asked = new ArrayList<>();
    private final FindingNearby nearby = new FindingNearby(this::having);

    /** All that is public, as if everything had one of the parts. */
    private List<NearbyItem> having(Locale language, List<String> parts, int length, Instant at, int limit) {
        asked.add(parts);
        return Stream.of("magnesium-l-threonate", "magnesium-and-sleep", "iron", "reading-a-supplement-label")
                .map(slug -> new NearbyItem(ItemKind.ARTICLE, language, new Slug(slug), slug))
                .toList();
    }

    private List<String> like(String path) {
        return nearby.like(path, NOW).stream().map(NearbyItem::address).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/magnesium-l-theonate",
                "/articles/magnesum-l-threonate",
                "/magnesium-threonate",
                "/articles/Magnesium_L_Threonate.html",
                "/blog/2023/magnesium-l-threonate/"
            })
    void theLikestAddressComesFirst(String path) {
        assertThat(like(path)).startsWith("/articles/magnesium-l-threonate");
    }

    @Test
    void whatHasLittleInCommonIsNotNamed() {
        assertThat(like("/articles/potassium-citrate")).isEmpty();
    }

    @Test
    void itemsOfTheLanguageOfTheAddressAreNamed() {
        assertThat(like("/de/articles/magnesium-l-threonat")).first().isEqualTo("/de/articles/magnesium-l-threonate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wp-login.php", "/.env", "/abc", "/%00", "/u/anna@example.org", "/articles/a--b", "/"})
    void whatLooksLikeNoPageCostsNothing(String path) {
        assertThat(like(path)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyTheLongestWordsAreLookedFor() {
        like("/aaaa-bbbbb-cccccc-ddddddd");
        assertThat(asked).singleElement().isEqualTo(List.of("dddd", "cccc", "bbbb"));
    }
}
