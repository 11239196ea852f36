package org.wellspring.portal.web.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.Credits;
import org.wellspring.portal.article.Listing;
import org.wellspring.portal.article.MedicalReview;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class ArticleDataTest {

    private static final RichText BODY = RichText.of("<p>Iron carries oxygen<cite class=\"reference\">WHO, "
            + "<a href=\"https://www.who.int/iron\">Iron</a>, 2020</cite>.</p>");
    private static final Byline ADA = new Byline(2, Locale.ENGLISH, new Slug("ada"), "Ada Weber", "PhD");
    private static final Byline BEN = new Byline(3, Locale.ENGLISH, new Slug("ben"), "Ben Kurz", "");
    private static final Credits NOBODY = new Credits(List.of(), Optional.empty());

    @Test
    void thePageSaysWhoReviewedItAndWhen() {
        JsonObject page =
                nodes("Iron", new Credits(List.of(ADA), Optional.of(BEN))).get(0);
        assertThat(page.getString("@type")).isEqualTo("MedicalWebPage");
        assertThat(page.getString("lastReviewed")).isEqualTo("2026-03-01");
        assertThat(page.getJsonObject("reviewedBy").getString("name")).isEqualTo("Ben Kurz");
        assertThat(page.getJsonObject("mainEntity").getString("@id"))
                .isEqualTo("https://w.example/articles/iron#article");
    }

    @Test
    void theArticleSaysWhoWroteItAndWhatItCites() {
        JsonObject article =
                nodes("Iron", new Credits(List.of(ADA), Optional.of(BEN))).get(1);
        JsonObject author = article.getJsonArray("author").getJsonObject(0);
        assertThat(author.getString("name")).isEqualTo("Ada Weber");
        assertThat(author.getString("honorificSuffix")).isEqualTo("PhD");
        assertThat(author.getString("url")).isEqualTo("https://w.example/people/ada");
        assertThat(article.getString("datePublished")).isEqualTo("2026-01-01");
        assertThat(article.getString("dateModified")).isEqualTo("2026-02-01");
        JsonObject citation = article.getJsonArray("citation").getJsonObject(0);
        assertThat(citation.getString("name")).isEqualTo("WHO, Iron, 2020");
        assertThat(citation.getString("url")).isEqualTo("https://www.who.int/iron");
    }

    @Test
    void anAuthorIsFoundInTheirOwnLanguage() {
        Byline person = new Byline(2, Locale.GERMAN, new Slug("ada"), "Ada Weber", "");
        JsonObject article =
                nodes("Iron", new Credits(List.of(person), Optional.empty())).get(1);
        assertThat(article.getJsonArray("author").getJsonObject(0).getString("url"))
                .isEqualTo("https://w.example/de/people/ada");
    }

    @Test
    void anAuthorWhoseLanguageTheSiteDoesNotOfferHasNoPage() {
        Byline person = new Byline(2, Locale.forLanguageTag("ar"), new Slug("ada"), "Ada Weber", "");
        JsonObject article =
                nodes("Iron", new Credits(List.of(person), Optional.empty())).get(1);
        assertThat(article.getJsonArray("author").getJsonObject(0)).doesNotContainKey("url");
    }

    @Test
    void whereNobodyIsNamedTheOrganisationAnswersForIt() {
        JsonObject article = nodes("Iron", NOBODY).get(1);
        assertThat(article.getJsonArray("author").getJsonObject(0).getString("@type"))
                .isEqualTo("Organization");
    }

    @Test
    void aLongTitleMakesAHeadlineThatSearchEnginesTake() {
        String headline =
                nodes("Iron and more ".repeat(14).strip(), NOBODY).get(1).getString("headline");
        assertThat(headline).hasSizeLessThanOrEqualTo(110).endsWith("…");
    }

    private static List<JsonObject> nodes(String title, Credits credits) {
        ArticlePage page = new ArticlePage(
                1,
                Locale.ENGLISH,
                new Slug("iron"),
                title,
                "",
                BODY,
                List.of(new ItemLink(4, Locale.ENGLISH, new Slug("blood"), "Blood")),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                Instant.EPOCH,
                1,
                new MedicalReview(LocalDate.of(2026, 3, 1), null),
                credits,
                new Listing("", "", "", ""),
                List.of(),
                List.of());
        String address = "https://w.example/articles/iron";
        return new ArticleData(
                        page,
                        new Publisher(Site.INITIAL, "https://w.example"),
                        address,
                        "https://w.example/cards/articles/iron.png",
                        "What iron does",
                        BODY.cited().references())
                .nodes();
    }
}
