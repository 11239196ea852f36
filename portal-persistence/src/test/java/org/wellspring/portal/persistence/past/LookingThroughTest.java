package org.wellspring.portal.persistence.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.past.FieldChange;
import org.wellspring.portal.past.History;
import org.wellspring.portal.past.LookingThrough;
import org.wellspring.portal.past.PastEdition;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;

class LookingThroughTest extends NewsroomTest {

    private static final int AS_IN_THE_PORTAL = 50;

    private LookingThrough looking;
    private Article iron;

    @BeforeEach
    void open() {
        looking = new LookingThrough(new JpaBegunEditions(entities));
        iron = article("Iron");
        published(iron, NOON);
    }

    private void revised(int minute, String field, String value) {
        iron.revise(iron.draft().replacing(field, value), items, ANNA, at(minute));
        published(iron, at(minute));
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private Optional<History> history(Instant at) {
        return looking.history(ItemKind.ARTICLE, EN, new Slug("iron"), at, 0, 10);
    }

    @Test
    void theLastEditionComesFirstWithWhatChanged() {
        revised(1, "standfirst", "In shorter.");
        assertThat(history(at(1)).orElseThrow().editions())
                .satisfiesExactly(
                        second -> {
                            assertThat(second.from()).isEqualTo(at(1));
                            assertThat(second.changes())
                                    .extracting(FieldChange::name)
                                    .containsExactly("standfirst");
                        },
                        first -> {
                            assertThat(first.isFirst()).isTrue();
                            assertThat(first.changes()).isEmpty();
                        });
    }

    @Test
    void aReasonIsToldWithTheEditionInWhichItIsNew() {
        revised(1, "changeNote", "A trial was withdrawn.");
        revised(2, "title", "Iron and you");
        assertThat(history(at(2)).orElseThrow().editions())
                .extracting(PastEdition::note)
                .containsExactly("", "A trial was withdrawn.", "");
    }

    @Test
    void whatReadersDoNotSeeIsNotTold() {
        revised(1, "searchTitle", "Iron for machines");
        assertThat(history(at(1)).orElseThrow().editions().get(0).changes()).isEmpty();
    }

    @Test
    void itIsToldAsOfTheInstantAndOnlyOfWhatReadersSaw() {
        revised(1, "title", "Iron now");
        assertThat(history(NOON).orElseThrow().editions()).hasSize(1);
        assertThat(history(NOON.minusNanos(1_000))).isEmpty();
        published(article("Zinc"), at(5));
        assertThat(looking.history(ItemKind.ARTICLE, EN, new Slug("zinc"), at(4), 0, 10))
                .isEmpty();
    }

    @Test
    void anItemTakenBackHasNoHistoryUntilItIsBack() {
        takenBack(iron, at(1));
        assertThat(history(at(1))).isEmpty();
        revised(2, "title", "Iron again");
        assertThat(history(at(2)).orElseThrow()).satisfies(history -> {
            assertThat(history.title()).isEqualTo("Iron again");
            assertThat(history.editions()).extracting(PastEdition::isWithdrawal).containsExactly(false, true, false);
            assertThat(history.editions().get(0).changes()).isEmpty();
        });
    }

    @Test
    void aDisclaimerHasOneToo() {
        Disclaimer care = disclaimer("Care");
        published(care, NOON);
        care.revise(care.draft().replacing("text", "<p>Advice.</p>"), items, ANNA, at(1));
        published(care, at(1));
        assertThat(looking.history(ItemKind.DISCLAIMER, EN, new Slug("care"), at(1), 0, 10)
                        .orElseThrow()
                        .editions()
                        .get(0)
                        .changes())
                .extracting(FieldChange::name)
                .containsExactly("text");
    }

    @Test
    void aPartOfItIsComparedWithWhatLiesBeforeThePart() {
        revised(1, "title", "Iron one");
        revised(2, "title", "Iron two");
        History part = looking.history(ItemKind.ARTICLE, EN, new Slug("iron"), at(2), 1, 1)
                .orElseThrow();
        assertThat(part.title()).isEqualTo("Iron two");
        assertThat(part.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.isFirst()).isFalse();
            assertThat(edition.changes()).hasSize(1);
        });
        assertThat(looking.count(ItemKind.ARTICLE, EN, new Slug("iron"), at(2))).isEqualTo(3);
    }

    @Test
    void itTakesTheSameStatementsHoweverLongItIs() {
        entities.setFetchBatchSize(AS_IN_THE_PORTAL);
        revised(1, "title", "Iron 1");
        long few = statements(() -> history(at(9)));
        revisedOften();
        assertThat(statements(() -> history(at(9)))).isEqualTo(few);
    }

    private void revisedOften() {
        iron = items.get(Article.class, iron.id());
        for (int minute = 2; minute <= 8; minute++) {
            revised(minute, "title", "Iron " + minute);
        }
    }
}
