package org.wellspring.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class ArticleTest {

    private static final Instant LATE_ON_MONDAY = Instant.parse("2026-05-04T23:59:59Z");
    private static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR, Role.PUBLISHER), "192.0.2.1");
    private static final Slug SLUG = new Slug("iron");

    @Test
    void anEditionKeepsTheDraftAsItWasWhenItWasPublished() {
        Article article = article("<p>First words.</p>");
        ArticleEdition edition = published(article, LATE_ON_MONDAY);
        article.revise(article.draft().replacing("body", "<p>Other words.</p>"), null, ANNA, LATE_ON_MONDAY);
        assertThat(edition.content().body().plainText()).contains("First words.");
    }

    @Test
    void editionsAreCountedInTheOrderOfPublishing() {
        Article article = article("<p>Words.</p>");
        assertThat(article.wasPublished()).isFalse();
        assertThat(article.publish(ANNA, LATE_ON_MONDAY).number()).isEqualTo(1);
        assertThat(article.takeBack(ANNA, LATE_ON_MONDAY.plusSeconds(1)).number())
                .isEqualTo(2);
        assertThat(article.wasPublished()).isTrue();
    }

    @Test
    void anArticleWithoutADateGetsTheDayOfItsFirstEdition() {
        Article article = article("<p>Words.</p>");
        article.appearOn(LocalDate.of(2026, 5, 4));
        article.publish(ANNA, LATE_ON_MONDAY);
        article.appearOn(LocalDate.of(2026, 5, 5));
        ArticleEdition second = published(article, LATE_ON_MONDAY.plusSeconds(86_400));
        assertThat(second.content().postedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void aFormOpenedBeforeTheFirstEditionDoesNotTakeItsDateAway() {
        Article article = article("<p>Words.</p>");
        DraftState opened = article.draft();
        article.appearOn(LocalDate.of(2026, 5, 4));
        article.publish(ANNA, LATE_ON_MONDAY);
        article.revise(opened.replacing("title", "Zinc"), null, ANNA, LATE_ON_MONDAY);
        assertThat(article.content().postedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void anArticleKeepsTheDateThatItCameWith() {
        LocalDate posted = LocalDate.of(2023, 7, 25);
        Article article = new Article(Locale.ENGLISH, SLUG, content("<p>Words.</p>", posted), ANNA, LATE_ON_MONDAY);
        assertThat(published(article, LATE_ON_MONDAY).content().postedOn()).isEqualTo(posted);
    }

    @Test
    void anEditionThatNamesNobodyHasTheDigestOfTheTimeBeforeItCould() {
        Article article = article("<p>Words.</p>");
        article.appearOn(LocalDate.of(2026, 5, 4));
        ArticleEdition edition = published(article, LATE_ON_MONDAY);
        DraftState before = DraftState.of()
                .line("title", "Iron")
                .line("standfirst", "In short.")
                .rich("body", "<p>Words.</p>")
                .value("postedOn", "2026-05-04")
                .value("updatedOn", null)
                .list("topics", List.of())
                .list("faqs", List.of())
                .list("disclaimers", List.of());
        assertThat(edition.digest()).isEqualTo(before.digest());
        assertThat(edition.shown().digest()).isEqualTo(edition.digest());
    }

    @Test
    void anEditionAnswersForEverythingThatItTellsOfItsReview() {
        Article article = article("<p>Words.</p>");
        String without = published(article, LATE_ON_MONDAY).digest();
        article.revise(article.draft().replacing("reviewedOn", "2026-05-01"), null, ANNA, LATE_ON_MONDAY);
        ArticleEdition edition = published(article, LATE_ON_MONDAY.plusSeconds(1));
        assertThat(edition.digest())
                .isNotEqualTo(without)
                .isEqualTo(edition.shown().digest());
    }

    @Test
    void aReviewThatLiesAheadIsRefused() {
        Article article = article("<p>Words.</p>");
        DraftState wanted = article.draft().replacing("reviewedOn", "2026-05-06");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> article.revise(wanted, null, ANNA, LATE_ON_MONDAY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reviewedOn"));
    }

    @Test
    void anArticleWithAFigureThatWaitsForItsImageIsNotPublished() {
        Article article = article("<p>Words.</p><figure><figcaption>Green leaves</figcaption></figure>");
        assertThatExceptionOfType(UnfilledFigureException.class)
                .isThrownBy(() -> article.publish(ANNA, LATE_ON_MONDAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).contains(1, "Green leaves"));
    }

    @Test
    void anArticleWithoutTextIsNotPublished() {
        assertThatThrownBy(() -> article(" ").publish(ANNA, LATE_ON_MONDAY)).isInstanceOf(EmptyArticleException.class);
    }

    @Test
    void theCompanionsAreItsQuestionsAndThenItsDisclaimers() {
        Article article = article("<p>Words.</p>");
        Disclaimer care = new Disclaimer(
                Locale.ENGLISH,
                new Slug("care"),
                new DisclaimerContent("Care", RichText.of("<p>No advice.</p>")),
                ANNA,
                LATE_ON_MONDAY);
        Faq why = new Faq(
                Locale.ENGLISH,
                new Slug("why"),
                new FaqContent("Why?", RichText.of("<p>So.</p>")),
                ANNA,
                LATE_ON_MONDAY);
        article.attach(care);
        article.attach(why);
        assertThat(article.companions()).containsExactly(why, care);
    }

    private static ArticleEdition published(Article article, Instant at) {
        return (ArticleEdition) article.publish(ANNA, at);
    }

    private static Article article(String body) {
        return new Article(Locale.ENGLISH, SLUG, content(body, null), ANNA, LATE_ON_MONDAY);
    }

    private static ArticleContent content(String body, LocalDate postedOn) {
        return new ArticleContent("Iron", "In short.", RichText.of(body), postedOn, null);
    }
}
