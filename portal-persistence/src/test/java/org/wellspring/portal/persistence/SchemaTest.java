package org.wellspring.portal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.start.Migrations;
import org.wellspring.portal.text.Slug;

class SchemaTest extends PersistenceTest {

    /** What SQL cannot say: {@link org.wellspring.portal.persistence.start.QuestionBands}. */
    private static final int IN_JAVA = 1;

    @Test
    void everyMigrationIsAppliedToAnEmptyDatabase() throws Exception {
        long scripts = scripts("migration") + scripts(database.name().toLowerCase(Locale.ROOT)) + IN_JAVA;
        assertThat(new Migrations(database.empty()).run()).isEqualTo((int) scripts);
    }

    private static long scripts(String folder) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db", folder))) {
            return files.count();
        }
    }

    @Test
    void nothingIsAppliedTwice() {
        assertThat(new Migrations(database.migrated()).run()).isZero();
    }

    @Test
    void theMappingFitsTheSchema() {
        assertThatCode(() -> entities.getSessionFactory().getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
    }

    @Test
    void anAddressIsUniqueAmongTheItemsOfAKindAndLanguage() {
        article("Iron");
        assertRefused(() -> article("Iron"), "content_item_slug_is_unique");
    }

    @Test
    void kindsAndLanguagesHaveAddressesOfTheirOwn() {
        article("Iron");
        article("Iron", Locale.GERMAN);
        faq("Iron");
        assertThatCode(entities::flush).doesNotThrowAnyException();
    }

    @Test
    void twoEditionsOfAnItemCannotBeginAtTheSameInstant() {
        Article article = article("Iron");
        published(article, NOON);
        assertRefused(() -> published(article, NOON), "editions_do_not_overlap");
    }

    @Test
    void anEditionCannotBeginBeforeItIsPublished() {
        Article article = article("Iron");
        published(article, NOON);
        assertRefused(
                () -> entities.createNativeMutationQuery("update edition set valid_from = :past")
                        .setParameter("past", NOON.minusSeconds(1))
                        .executeUpdate(),
                "edition_does_not_begin_in_the_past");
    }

    @Test
    void anItemWithEditionsCannotBeDeleted() {
        Faq faq = faq("Why?");
        published(faq, NOON);
        entities.createNativeMutationQuery("delete from faq").executeUpdate();
        assertRefused(
                () -> entities.createNativeMutationQuery("delete from content_item")
                        .executeUpdate(),
                "edition");
    }

    @Test
    void aQuestionShownByAnArticleCannotBeDeleted() {
        Article article = article("Iron");
        article.attach(faq("Why?"));
        entities.flush();
        assertRefused(
                () -> entities.createNativeMutationQuery("delete from faq").executeUpdate(), "article_faq");
    }

    private void assertRefused(Runnable action, String constraint) {
        assertThatThrownBy(() -> {
                    action.run();
                    entities.flush();
                })
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining(constraint);
    }

    @Test
    void addressesHaveRoomForTheLongestSlug() {
        Article article = article("a".repeat(Slug.MAX_LENGTH));
        entities.flush();
        assertThat(article.slug().value()).hasSize(Slug.MAX_LENGTH);
    }
}
