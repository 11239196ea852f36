package org.wellspring.portal.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

class ArticleContentTest {

    @Test
    void surroundingSpaceIsDropped() {
        assertThat(content("  Iron ", " In short. ").title()).isEqualTo("Iron");
        assertThat(content("  Iron ", " In short. ").standfirst()).isEqualTo("In short.");
    }

    @Test
    void aNulCharacterIsDropped() {
        assertThat(content("Ir\0on", "").title()).isEqualTo("Iron");
    }

    @Test
    void theFirstImageOfItsTextStandsForAnArticle() {
        RichText body = RichText.of("<figure><img src=\"/media/a/leaf.png\" alt=\"\"></figure>"
                + "<figure><img src=\"/media/b/root.png\" alt=\"\"></figure>");
        assertThat(new ArticleContent("Iron", "", body, null, null).picture()).contains("/media/a/leaf.png");
    }

    @Test
    void theImageOfItsSocialCardComesFirst() {
        RichText body = RichText.of("<figure><img src=\"/media/a/leaf.png\" alt=\"\"></figure>");
        Listing listing = new Listing("", "", "", "/media/b/root.png");
        assertThat(new ArticleContent("Iron", "", body, null, null, MedicalReview.NONE, listing, "").picture())
                .contains("/media/b/root.png");
    }

    @Test
    void anArticleWithoutImagesHasNoPicture() {
        assertThat(content("Iron", "").picture()).isEmpty();
    }

    @Test
    void theStandfirstMayBeMissing() {
        assertThat(content("Iron", null).standfirst()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t", "\0"})
    void theTitleMayNot(String title) {
        assertRefused(title, "", "title", "required");
    }

    @Test
    void aTitleHasItsLimit() {
        assertThat(content("x".repeat(ArticleContent.MAX_TITLE_LENGTH), "").title())
                .isNotEmpty();
        assertRefused("x".repeat(ArticleContent.MAX_TITLE_LENGTH + 1), "", "title", "too_long");
    }

    @Test
    void aStandfirstHasItsLimit() {
        assertRefused("Iron", "x".repeat(ArticleContent.MAX_STANDFIRST_LENGTH + 1), "standfirst", "too_long");
    }

    @ParameterizedTest
    @CsvSource({
        "searchTitle, 121, too_long",
        "searchDescription, 321, too_long",
        "canonical, 500, no_web_address",
        "socialImage, 5, no_media"
    })
    void whatItIsListedWithHasItsLimits(String field, int length, String rule) {
        DraftState draft = content("Iron", "").fields().replacing(field, "x".repeat(length));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> ArticleContent.of(draft))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith("." + rule));
    }

    @Test
    void aDraftFromBeforeThereWereReviewersHasNone() {
        DraftState kept = DraftState.of().line("title", "Iron").rich("body", "");
        assertThat(ArticleContent.of(kept).review()).isEqualTo(MedicalReview.NONE);
        assertThat(ArticleContent.of(kept).listing()).isEqualTo(Listing.NONE);
    }

    private static void assertRefused(String title, String standfirst, String field, String rule) {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> content(title, standfirst))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field))
                .satisfies(refusal -> assertThat(refusal.key()).endsWith(rule));
    }

    private static ArticleContent content(String title, String standfirst) {
        return new ArticleContent(title, standfirst, RichText.EMPTY, null, null);
    }
}
