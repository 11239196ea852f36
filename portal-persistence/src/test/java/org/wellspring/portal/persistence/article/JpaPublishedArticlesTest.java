package org.wellspring.portal.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.text.Slug;

class JpaPublishedArticlesTest extends PersistenceTest {

    private static final Slug IRON = new Slug("iron");

    private JpaPublishedArticles articles;

    @BeforeEach
    void open() {
        articles = new JpaPublishedArticles(entities);
    }

    @Test
    void aDraftIsUnknownToReaders() {
        article("Iron");
        assertThat(iron(NOON)).isEmpty();
    }

    @Test
    void anEditionTellsItsPicture() {
        Article iron = article("Iron");
        iron.revise(
                iron.draft().replacing("socialImage", "/media/0123456789ab/leaf.png"),
                new JpaContentItems(entities),
                ANNA,
                NOON);
        assertThat(articles.picture(published(iron, NOON).id())).contains("/media/0123456789ab/leaf.png");
    }

    @Test
    void anEditionIsShownFromItsInstantOn() {
        published(article("Iron"), NOON);
        assertThat(iron(NOON)).isPresent();
        assertThat(iron(NOON.minusNanos(1_000))).isEmpty();
    }

    @Test
    void anArticleTakenBackIsGoneFromThatInstantOn() {
        Article article = article("Iron");
        published(article, NOON.minusSeconds(60));
        takenBack(article, NOON);
        assertThat(iron(NOON.minusNanos(1_000))).isPresent();
        assertThat(iron(NOON)).isEmpty();
    }

    @Test
    void anArticlePublishedAgainIsShownAgain() {
        Article article = article("Iron");
        published(article, NOON.minusSeconds(60));
        takenBack(article, NOON.minusSeconds(30));
        published(article, NOON);
        assertThat(iron(NOON)).map(ArticlePage::editions).contains(2);
    }

    @Test
    void anArticleIsFoundInItsLanguageOnly() {
        published(article("Iron", Locale.GERMAN), NOON);
        assertThat(iron(NOON)).isEmpty();
        assertThat(articles.find(Locale.GERMAN, IRON, NOON, StandingDisclaimers.NONE))
                .isPresent();
    }

    @Test
    void anArticleWithoutADateIsPostedOnTheDayOfItsFirstEdition() {
        published(article("Iron"), NOON);
        assertThat(iron(NOON)).map(ArticlePage::postedOn).contains(LocalDate.of(2026, 5, 3));
    }

    @Test
    void attachmentsAreShownInTheirOrder() {
        Article article = article("Iron");
        Faq second = faq("B?");
        Faq first = faq("A?");
        article.attach(second);
        article.attach(first);
        published(second, NOON);
        published(first, NOON);
        published(article, NOON);
        assertThat(iron(NOON).orElseThrow().faqs())
                .extracting(FaqEntry::question)
                .containsExactly("B?", "A?");
    }

    @Test
    void anAttachmentTakenBackIsNotShown() {
        Article article = article("Iron");
        Disclaimer disclaimer = disclaimer("Care");
        article.attach(disclaimer);
        published(disclaimer, NOON);
        published(article, NOON);
        takenBack(disclaimer, NOON.plusSeconds(1));
        assertThat(iron(NOON).orElseThrow().disclaimers())
                .extracting(DisclaimerEntry::title)
                .containsExactly("Care");
        assertThat(iron(NOON.plusSeconds(1)).orElseThrow().disclaimers()).isEmpty();
    }

    @Test
    void aPageTakesTwoStatementsHoweverManyQuestionsItShows() {
        Article article = article("Iron");
        for (int number = 1; number <= 10; number++) {
            Faq faq = faq("Question " + number + "?");
            article.attach(faq);
            published(faq, NOON);
        }
        published(article, NOON);
        assertThat(statements(() -> iron(NOON))).isEqualTo(2);
    }

    @Test
    void theListHoldsWhatReadersSeeAtTheInstantOnce() {
        Article iron = article("Iron");
        published(iron, NOON.minusSeconds(60));
        published(iron, NOON.minusSeconds(30));
        published(article("Zinc"), NOON.plusSeconds(1));
        article("Copper");
        assertThat(articles.newest(EN, NOON, 10))
                .extracting(ArticleTeaser::slug)
                .isEqualTo(slugs("iron"));
        assertThat(articles.archive(EN, NOON).articles()).isEqualTo(1);
    }

    @Test
    void theListTakesTwoStatementsHoweverLongItIs() {
        for (int number = 1; number <= 20; number++) {
            published(article("Part " + number), NOON);
        }
        assertThat(statements(() -> articles.newest(EN, NOON, 20))).isEqualTo(2);
    }

    private Optional<ArticlePage> iron(Instant at) {
        return articles.find(EN, IRON, at, StandingDisclaimers.NONE);
    }
}
