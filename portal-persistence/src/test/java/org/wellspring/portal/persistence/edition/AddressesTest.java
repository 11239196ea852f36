package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.ReservedSlugException;
import org.wellspring.portal.edition.SlugTakenException;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;

/** An address that readers know never breaks, wherever its item has moved. */
class AddressesTest extends NewsroomTest {

    private static final Slug IRON = new Slug("iron");
    private static final Slug FE = new Slug("fe");
    private static final Slug FERRUM = new Slug("ferrum");

    private Article iron;

    @BeforeEach
    void publish() {
        iron = approved(article("Iron"));
        publishedNow(iron);
    }

    @Test
    void anAddressThatWasGivenUpLeadsToTheNewOne() {
        move(iron, FE, at(1));
        assertLeads(IRON, FE, at(1));
        assertShows(FE, "Iron", at(1));
    }

    @Test
    void afterSeveralMovesEachLeadsToTheLastAtOnce() {
        move(iron, FE, at(1));
        move(iron, FERRUM, at(2));
        assertLeads(IRON, FERRUM, at(2));
        assertLeads(FE, FERRUM, at(2));
        assertShows(FERRUM, "Iron", at(2));
    }

    @Test
    void anItemThatMovedBackIsShownThereAgain() {
        move(iron, FE, at(1));
        move(iron, IRON, at(2));
        assertLeads(FE, IRON, at(2));
        assertShows(IRON, "Iron", at(2));
    }

    @Test
    void asOfAnEarlierInstantTheOldAddressShowsThePage() {
        move(iron, FE, at(1));
        Instant before = at(1).minusNanos(1);
        assertShows(IRON, "Iron", before);
        assertThat(whereabouts(FE, before)).isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void anAddressThatAnotherItemTookShowsThatItem() {
        move(iron, FE, at(1));
        Article zinc = published("Zinc");
        move(zinc, IRON, at(2));
        assertShows(IRON, "Zinc", at(2));
        assertShows(FE, "Iron", at(2));
        assertLeads(new Slug("zinc"), IRON, at(2));
        assertLeads(IRON, FE, at(2).minusNanos(1));
    }

    @Test
    void anAddressInUseIsNotGivenAway() {
        Article zinc = published("Zinc");
        assertThatThrownBy(() -> move(zinc, IRON, at(1))).isInstanceOf(SlugTakenException.class);
    }

    @Test
    void whatIsTakenBackLeavesItsAddressesGone() {
        move(iron, FE, at(1));
        now = at(2);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertThat(whereabouts(IRON, at(2)).presence()).isEqualTo(Presence.GONE);
        assertThat(whereabouts(FE, at(2)).presence()).isEqualTo(Presence.GONE);
    }

    @Test
    void anAddressThatNobodyHadIsUnknown() {
        assertThat(whereabouts(FE, NOON)).isEqualTo(Whereabouts.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "admin", "feed", "de", "en", "sitemap"})
    void whatThePortalNeedsForItselfIsRefused(String reserved) {
        assertThatThrownBy(() -> move(iron, new Slug(reserved), at(1))).isInstanceOf(ReservedSlugException.class);
    }

    @Test
    void aNewItemAvoidsWhatThePortalNeedsForItself() {
        assertThat(items.freeSlug(ItemKind.ARTICLE, EN, new Slug("search"))).isEqualTo(new Slug("search-2"));
    }

    @Test
    void aNewItemAvoidsAddressesThatLeadToAnother() {
        move(iron, FE, at(1));
        assertThat(items.freeSlug(ItemKind.ARTICLE, EN, IRON)).isEqualTo(new Slug("iron-2"));
    }

    @Test
    void anAuthorDoesNotMoveWhatReadersKnow() {
        assertThatThrownBy(() -> saveAt(iron, FE)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void anAuthorDoesNotTakeAnAddressThatLeadsToSomethingElse() {
        move(iron, FE, at(1));
        Article zinc = article("Zinc");
        entities.flush();
        assertThatThrownBy(() -> saveAt(zinc, IRON)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void anAuthorMovesADraftAndBack() {
        Article zinc = article("Zinc");
        entities.flush();
        saveAt(zinc, FERRUM);
        now = at(1);
        saveAt(zinc, new Slug("zinc"));
        assertThat(zinc.slug()).isEqualTo(new Slug("zinc"));
    }

    private void saveAt(Article article, Slug slug) {
        drafting.save(
                WALTER, new Change(article.id(), article.revision(), Optional.of(slug), article.draft(), Saving.SAVED));
        entities.flush();
    }

    private Article published(String title) {
        Article article = approved(article(title));
        publishedNow(article);
        return article;
    }

    private void move(Article article, Slug slug, Instant at) {
        items.move(article, slug, at);
        entities.flush();
    }

    private void assertShows(Slug slug, String title, Instant at) {
        assertThat(page(slug, at)).map(ArticlePage::title).contains(title);
        assertThat(whereabouts(slug, at)).isEqualTo(new Whereabouts(Presence.PUBLIC, Optional.empty()));
    }

    private void assertLeads(Slug from, Slug to, Instant at) {
        assertThat(page(from, at)).isEmpty();
        assertThat(whereabouts(from, at)).isEqualTo(new Whereabouts(Presence.PUBLIC, Optional.of(to)));
    }

    private Whereabouts whereabouts(Slug slug, Instant at) {
        return new JpaPublishedAddresses(entities).whereabouts(ItemKind.ARTICLE, EN, slug, at);
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }
}
