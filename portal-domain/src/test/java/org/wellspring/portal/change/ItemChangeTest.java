package org.wellspring.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;

class ItemChangeTest {

    private static final Set<Long> NONE = Set.of();
    private static final Set<Long> OWN = Set.of(1L, 2L);

    /** An item that is shown in other words than before, where it was shown before. */
    private static ItemChange reworded(ItemKind kind) {
        return new ItemChange(
                kind, Locale.ENGLISH, OWN, true, false, false, false, NONE, NONE, NONE, false, NONE, NONE, NONE);
    }

    private static ItemChange appeared(ItemKind kind, boolean inMenu) {
        return new ItemChange(
                kind, Locale.ENGLISH, OWN, true, true, false, inMenu, NONE, NONE, NONE, false, NONE, NONE, NONE);
    }

    @Test
    void whatShowsTheItemHasChanged() {
        assertThat(reworded(ItemKind.FAQ).change().keys())
                .contains(SurrogateKey.edition(1), SurrogateKey.edition(2))
                .doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void theListsOfItsKindInItsLanguageHaveChanged() {
        assertThat(reworded(ItemKind.FAQ).change().keys())
                .contains(SurrogateKey.kind(ItemKind.FAQ, Locale.ENGLISH), SurrogateKey.ITEMS)
                .doesNotContain(
                        SurrogateKey.kind(ItemKind.FAQ, Locale.GERMAN),
                        SurrogateKey.kind(ItemKind.ARTICLE, Locale.ENGLISH));
    }

    @Test
    void anArticleChangesWhatIsListedOfItsTopicsAndOfWhatItNames() {
        ItemChange article = new ItemChange(
                ItemKind.ARTICLE,
                Locale.ENGLISH,
                OWN,
                true,
                false,
                false,
                false,
                Set.of(7L),
                Set.of(7L, 8L),
                NONE,
                false,
                NONE,
                NONE,
                NONE);
        assertThat(article.change().keys())
                .contains(SurrogateKey.naming(7), SurrogateKey.under(7), SurrogateKey.under(8))
                .doesNotContain(SurrogateKey.naming(8), SurrogateKey.asked(7));
    }

    @Test
    void aQuestionChangesWhatIsAskedOfItsTopicsAndNoArticleBesides() {
        ItemChange question = new ItemChange(
                ItemKind.FAQ,
                Locale.ENGLISH,
                OWN,
                true,
                false,
                false,
                false,
                NONE,
                Set.of(7L),
                NONE,
                false,
                NONE,
                NONE,
                NONE);
        assertThat(question.change().keys())
                .contains(SurrogateKey.asked(7))
                .doesNotContain(SurrogateKey.under(7), SurrogateKey.naming(7));
    }

    @Test
    void aDisclaimerForAllChangesEveryArticleOfTheLanguage() {
        ItemChange disclaimer = new ItemChange(
                ItemKind.DISCLAIMER,
                Locale.ENGLISH,
                OWN,
                true,
                false,
                false,
                false,
                NONE,
                NONE,
                NONE,
                true,
                NONE,
                NONE,
                NONE);
        assertThat(disclaimer.change().keys())
                .contains(SurrogateKey.disclaimed(Locale.ENGLISH))
                .doesNotContain(SurrogateKey.disclaimed(Locale.GERMAN), SurrogateKey.SITE);
    }

    @Test
    void whatAppearsChangesTheArticlesThatNameIt() {
        ItemChange question = new ItemChange(
                ItemKind.FAQ,
                Locale.ENGLISH,
                OWN,
                true,
                true,
                false,
                false,
                NONE,
                NONE,
                NONE,
                false,
                NONE,
                Set.of(9L),
                NONE);
        assertThat(question.change().keys()).contains(SurrogateKey.edition(9));
    }

    @Test
    void whatAppearsInAMenuChangesEveryPage() {
        assertThat(appeared(ItemKind.ARTICLE, true).change().keys()).contains(SurrogateKey.SITE);
        assertThat(appeared(ItemKind.ARTICLE, false).change().keys()).doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void aTopicOrAPageThatAppearsChangesTheSite() {
        assertThat(appeared(ItemKind.TOPIC, false).change().keys()).contains(SurrogateKey.SITE);
        assertThat(appeared(ItemKind.PAGE, false).change().keys()).contains(SurrogateKey.SITE);
    }

    @Test
    void whatIsNotPublicAnyMoreIsWithdrawn() {
        ItemChange gone = new ItemChange(
                ItemKind.FAQ,
                Locale.ENGLISH,
                OWN,
                false,
                true,
                false,
                false,
                NONE,
                NONE,
                NONE,
                false,
                NONE,
                NONE,
                NONE);
        assertThat(gone.change().withdrawn())
                .containsExactlyInAnyOrder(SurrogateKey.edition(1), SurrogateKey.edition(2));
        assertThat(reworded(ItemKind.FAQ).change().withdrawn()).isEmpty();
    }
}
