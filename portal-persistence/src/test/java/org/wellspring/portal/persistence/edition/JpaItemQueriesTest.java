package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaItemQueriesTest extends PersistenceTest {

    private JpaItemQueries queries;

    @BeforeEach
    void open() {
        queries = new JpaItemQueries(entities);
    }

    @Test
    void titlesAreToldByTheNumbersOfItemsOfAnyKind() {
        Article iron = article("Iron");
        Faq why = faq("Why?");
        entities.flush();
        assertThat(queries.titles(List.of(iron.id(), why.id(), -1L)))
                .isEqualTo(Map.of(iron.id(), "Iron", why.id(), "Why?"));
    }

    @Test
    void noNumbersHaveNoTitles() {
        assertThat(queries.titles(List.of())).isEmpty();
    }

    @Test
    void anItemThatNobodyPublishedIsADraft() {
        assertThat(statusOf(article("Iron"))).isEqualTo(ItemStatus.DRAFT);
    }

    @Test
    void anItemPublishedAfterItsLastChangeIsPublic() {
        Article article = article("Iron");
        published(article, NOON);
        assertThat(statusOf(article)).isEqualTo(ItemStatus.PUBLIC);
    }

    @Test
    void anItemChangedAfterItWasPublishedIsChanged() {
        Article article = article("Iron");
        published(article, NOON.minusSeconds(1));
        changed(article);
        assertThat(statusOf(article)).isEqualTo(ItemStatus.CHANGED);
    }

    @Test
    void anItemTakenBackIsTakenBack() {
        Article article = article("Iron");
        published(article, NOON.minusSeconds(1));
        takenBack(article, NOON);
        assertThat(statusOf(article)).isEqualTo(ItemStatus.TAKEN_BACK);
    }

    private void changed(Article article) {
        article.revise(article.draft().replacing("standfirst", "Other."), new JpaContentItems(entities), ANNA, NOON);
        entities.flush();
    }

    private ItemStatus statusOf(Article article) {
        entities.flush();
        return queries.status(article.id(), NOON);
    }
}
