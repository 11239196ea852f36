package org.wellspring.portal.persistence.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.Listing;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.Saving;

class ItemChoicesTest extends NewsroomTest {

    private Listing listing;

    @BeforeEach
    void open() {
        listing = new Listing(new SqlItemLines(entities, () -> zone), clock);
    }

    private Article written(String title) {
        Article article = article(title);
        revisions.add(new Revision(article.id(), 1, article.draft(), List.of(), Saving.SAVED, "walter", now));
        return article;
    }

    private List<String> titles(String words) {
        entities.flush();
        ItemFilter filter = ItemFilter.all(ItemKind.ARTICLE).withWords(words);
        return listing.find(WALTER, filter, ItemOrder.LATEST, 10).stream()
                .flatMap(id -> listing.lines(WALTER, List.of(id)).stream())
                .map(ItemLine::title)
                .toList();
    }

    private List<String> choices(String words, Optional<Locale> language) {
        entities.flush();
        return listing.choices(WALTER, List.of(ItemKind.ARTICLE), words, language, 10).stream()
                .map(ItemLine::title)
                .toList();
    }

    @Test
    void theLastChangedAreChoicesWhenNothingIsTyped() {
        written("Iron");
        written("Zinc");
        assertThat(choices(" ", Optional.empty())).containsExactlyInAnyOrder("Iron", "Zinc");
    }

    @Test
    void choicesAreFoundByBeginningsOfTheWordsOfTheirTitles() {
        written("Iron and sleep");
        written("Sleep without iron");
        written("Zinc");
        assertThat(choices("SLE ir", Optional.empty()))
                .containsExactlyInAnyOrder("Iron and sleep", "Sleep without iron");
    }

    @Test
    void aChoiceIsNotFoundByWordsOfItsText() {
        written("Zinc");
        assertThat(titles("short")).containsExactly("Zinc");
        assertThat(choices("short", Optional.empty())).isEmpty();
    }

    @Test
    void titlesThatBeginAsTypedComeFirst() {
        written("Iron and sleep");
        written("Sleep without iron");
        written("More about iron");
        assertThat(choices("iron", Optional.empty())).hasSize(3).startsWith("Iron and sleep");
    }

    @Test
    void choicesAreOfTheWantedLanguage() {
        written("Iron");
        assertThat(choices("iron", Optional.of(Locale.GERMAN))).isEmpty();
        assertThat(choices("iron", Optional.of(Locale.ENGLISH))).containsExactly("Iron");
    }

    @Test
    void signsThatAreNoWordsFindWhatIsThere() {
        written("Iron");
        assertThat(choices("%_!\0\ud83d\ude00", Optional.empty())).containsExactly("Iron");
    }

    @Test
    void aWordThatLeavesTheTitleFindsItNoMore() {
        Article article = written("Iron");
        drafting.revise(WALTER, article, article.draft().replacing("title", "Zinc"), Saving.SAVED);
        assertThat(choices("iron", Optional.empty())).isEmpty();
        assertThat(choices("zinc", Optional.empty())).containsExactly("Zinc");
    }
}
