package org.wellspring.portal.persistence.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.edition.CompanionNotReadyException;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.article.JpaPublishedArticles;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;

/** Who stands above an article, and which articles stand on their pages. */
class CreditsTest extends NewsroomTest {

    private static final Slug IRON = new Slug("iron");

    private Contributor ada;
    private Contributor bob;
    private Contributor cleo;
    private Article iron;

    @BeforeEach
    void namePeople() {
        ada = contributor("Ada");
        bob = contributor("Bob");
        cleo = contributor("Cleo");
        entities.flush();
        iron = named("Iron", List.of(bob.id(), ada.id()), Optional.of(cleo.id()));
    }

    private Article named(String title, List<Long> authors, Optional<Long> reviewer) {
        Article article = article(title);
        DraftState wanted = article.draft()
                .replacing("authors", joined(authors))
                .replacing("medicalReviewer", joined(reviewer.stream().toList()));
        article.revise(wanted, items, WALTER, now);
        entities.flush();
        return article;
    }

    private static String joined(List<Long> ids) {
        return String.join(",", ids.stream().map(String::valueOf).toList());
    }

    private ArticlePage shown(Instant at) {
        return page(IRON, at).orElseThrow();
    }

    @Test
    void authorsStandInTheirOrderAndTheReviewerApart() {
        List.of(ada, bob, cleo).forEach(person -> published(person, NOON));
        published(iron, NOON);
        entities.clear();
        assertThat(shown(NOON).credits().authors()).extracting(Byline::name).containsExactly("Bob", "Ada");
        assertThat(shown(NOON).credits().reviewer()).map(Byline::name).contains("Cleo");
    }

    @Test
    void whoIsNamedIsFoundInTheirOwnLanguage() {
        Contributor dora = contributor("Dora", Locale.GERMAN);
        entities.flush();
        published(dora, NOON);
        published(named("Zinc", List.of(dora.id()), Optional.empty()), NOON);
        entities.clear();
        assertThat(page(new Slug("zinc"), NOON).orElseThrow().credits().authors())
                .extracting(Byline::address)
                .containsExactly("/de/people/dora");
    }

    @Test
    void whoIsNotPublicIsNotNamed() {
        published(ada, NOON);
        published(iron, NOON);
        assertThat(shown(NOON).credits().authors()).extracting(Byline::name).containsExactly("Ada");
        assertThat(shown(NOON).credits().reviewer()).isEmpty();
    }

    @Test
    void anArticleSaysAtEachInstantWhatItsPeopleSaidOfThemselvesThen() {
        List.of(ada, bob, cleo).forEach(person -> published(person, NOON));
        published(iron, NOON);
        ada.revise(ada.draft().replacing("qualifications", "PhD"), items, WALTER, now);
        published(ada, NOON.plusSeconds(60));
        assertThat(shown(NOON).credits().authors())
                .extracting(Byline::qualifications)
                .containsExactly("", "");
        assertThat(shown(NOON.plusSeconds(60)).credits().authors())
                .extracting(Byline::qualifications)
                .containsExactly("", "PhD");
    }

    @Test
    void contributorsGoPublicWithTheFirstArticleThatNamesThem() {
        List.of(ada, bob, cleo).forEach(this::approved);
        approved(iron);
        assertThat(publishing.publish(PAULA, iron.id(), version(iron), Optional.empty()))
                .extracting(Edition::item)
                .containsExactly(bob, ada, cleo, iron);
    }

    @Test
    void nobodyGoesPublicUnapproved() {
        approved(iron);
        long version = version(iron);
        assertThatExceptionOfType(CompanionNotReadyException.class)
                .isThrownBy(() -> publishing.publish(PAULA, iron.id(), version, Optional.empty()));
    }

    @Test
    void whoBecameAPartOfAnotherIsNamedAsThatOneOnce() {
        List.of(ada, bob, cleo).forEach(person -> published(person, NOON));
        published(iron, NOON);
        now = NOON.plusSeconds(60);
        merging.merge(PAULA, bob.id(), version(bob), ada.id());
        entities.flush();
        assertThat(shown(now).credits().authors()).extracting(Byline::name).containsExactly("Ada");
        assertThat(shown(NOON).credits().authors()).extracting(Byline::name).containsExactly("Bob", "Ada");
    }

    @Test
    void aPersonsPageListsWhatTheyWroteAndWhatTheyReviewed() {
        List.of(ada, bob, cleo).forEach(person -> published(person, NOON));
        published(iron, NOON);
        published(named("Zinc", List.of(cleo.id()), Optional.empty()), NOON);
        JpaPublishedArticles articles = new JpaPublishedArticles(entities);
        assertThat(articles.teasers(articles.writtenBy(cleo.id(), NOON).editions()))
                .extracting(ArticleTeaser::title)
                .containsExactly("Zinc");
        assertThat(articles.teasers(articles.reviewedBy(cleo.id(), NOON).editions()))
                .extracting(ArticleTeaser::title)
                .containsExactly("Iron");
        assertThat(articles.writtenBy(ada.id(), NOON).articles()).isEqualTo(1);
        assertThat(articles.reviewedBy(ada.id(), NOON).articles()).isZero();
    }

    @Test
    void aPersonIsFoundAtTheirAddressWhilePublic() {
        published(ada, NOON);
        JpaPublishedContributors people = new JpaPublishedContributors(entities);
        assertThat(people.find(EN, new Slug("ada"), NOON))
                .map(page -> page.content().name())
                .contains("Ada");
        assertThat(people.find(EN, new Slug("bob"), NOON)).isEmpty();
        takenBack(ada, NOON.plusSeconds(1));
        assertThat(people.find(EN, new Slug("ada"), NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void onlyAContributorCanBeAnAuthor() {
        Article article = article("Copper");
        entities.flush();
        DraftState wanted = article.draft().replacing("authors", iron.id().toString());
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> article.revise(wanted, items, WALTER, now));
    }
}
