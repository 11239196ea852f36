package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaItemQueriesTest extends PersistenceTest {

    private JpaItemQueries queries;

    @BeforeEach
    void open() {
        queries = new JpaItemQueries(entities);
    }

    @Test
    void eachKindIsListedByItself() {
        article("Iron");
        faq("Why?");
        disclaimer("Care");
        assertThat(queries.list(ItemKind.FAQ, "", NOON, 0, 10))
                .extracting(ItemOverview::title)
                .containsExactly("Why?");
        assertThat(queries.list(ItemKind.DISCLAIMER, "", NOON, 0, 10))
                .extracting(ItemOverview::title)
                .containsExactly("Care");
    }

    @Test
    void titlesAreFoundByAPartInAnyCase() {
        article("Iron and sleep");
        article("Zinc");
        assertThat(queries.list(ItemKind.ARTICLE, " SLEEP", NOON, 0, 10)).hasSize(1);
        assertThat(queries.count(ItemKind.ARTICLE, "sleep")).isEqualTo(1);
    }

    @Test
    void signsOfPatternsAreTakenLiterally() {
        article("100 % iron");
        article("Zinc");
        assertThat(queries.count(ItemKind.ARTICLE, "%")).isEqualTo(1);
        assertThat(queries.count(ItemKind.ARTICLE, "_")).isZero();
        assertThat(queries.count(ItemKind.ARTICLE, "!")).isZero();
    }

    @Test
    void aNulCharacterInTheFilterIsDropped() {
        article("Zinc");
        assertThat(queries.count(ItemKind.ARTICLE, "zi\0nc")).isEqualTo(1);
    }

    @Test
    void aPageOfTheListIsCutOut() {
        for (int number = 1; number <= 5; number++) {
            article("Part " + number);
        }
        assertThat(queries.list(ItemKind.ARTICLE, "", NOON, 2, 2))
                .extracting(ItemOverview::title)
                .containsExactly("Part 3", "Part 2");
    }

    @Test
    void aListTakesOneStatementHoweverLongItIs() {
        for (int number = 1; number <= 20; number++) {
            published(article("Part " + number), NOON);
        }
        assertThat(statements(() -> queries.list(ItemKind.ARTICLE, "", NOON, 0, 20)))
                .isEqualTo(1);
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

    @Test
    void aListCanBeLimitedToAStatus() {
        article("Draft");
        published(article("Public"), NOON);
        Article changed = article("Changed");
        published(changed, NOON.minusSeconds(1));
        changed(changed);
        Article back = article("Back");
        published(back, NOON.minusSeconds(1));
        takenBack(back, NOON);
        assertThat(titles(ItemStatus.DRAFT)).containsExactly("Draft");
        assertThat(titles(ItemStatus.PUBLIC)).containsExactly("Public");
        assertThat(titles(ItemStatus.CHANGED)).containsExactly("Changed");
        assertThat(titles(ItemStatus.TAKEN_BACK)).containsExactly("Back");
        assertThat(queries.count(ItemKind.ARTICLE, "", ItemStatus.TAKEN_BACK, NOON))
                .isEqualTo(1);
    }

    private void changed(Article article) {
        article.revise(article.draft().replacing("standfirst", "Other."), new JpaContentItems(entities), ANNA, NOON);
        entities.flush();
    }

    private List<String> titles(ItemStatus status) {
        return queries.list(ItemKind.ARTICLE, "", status, NOON, 0, 10).stream()
                .map(ItemOverview::title)
                .toList();
    }

    private ItemStatus statusOf(Article article) {
        entities.flush();
        return queries.status(article.id(), NOON);
    }
}
