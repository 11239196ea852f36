package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.search.FruitlessLine;
import org.wellspring.portal.search.FruitlessQuery;
import org.wellspring.portal.search.FruitlessWriting;

/** What readers looked for in vain, as editors see it. */
class SqlFruitlessLogTest extends IndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @Test
    void searchesWithoutAResultAreCountedByTheirWords() {
        published("Iron", "Text.");
        search("Unicorn");
        search("unicorn ");
        search("dragon");
        search("iron");
        assertThat(counted())
                .containsExactly(new FruitlessLine("unicorn", 2, DAY), new FruitlessLine("dragon", 1, DAY));
    }

    @Test
    void aSearchThatWasNarrowedIsNoneThatFoundNothing() {
        published("Iron", "Text.");
        search("iron", of("nothing"), EN);
        assertThat(counted()).isEmpty();
    }

    @Test
    void countsAreForgottenAfterThreeMonths() {
        search("unicorn");
        writing().write();
        now = NOON.plus(Duration.ofDays(91));
        search("dragon");
        assertThat(counted()).extracting(FruitlessLine::query).containsExactly("dragon");
    }

    @Test
    void aDayHasSoManyQueriesAtMost() {
        SqlFruitlessLog log = new SqlFruitlessLog(entities);
        log.add(DAY, Map.of(new FruitlessQuery("a"), 1L, new FruitlessQuery("b"), 1L), 1);
        log.add(DAY, Map.of(new FruitlessQuery("a"), 1L, new FruitlessQuery("c"), 1L), 1);
        assertThat(log.most(DAY, 9)).containsExactly(new FruitlessLine("a", 2, DAY));
    }

    private List<FruitlessLine> counted() {
        writing().write();
        return new SqlFruitlessLog(entities).most(LocalDate.EPOCH, 9);
    }

    private FruitlessWriting writing() {
        return new FruitlessWriting(fruitless, new SqlFruitlessLog(entities), () -> ZoneOffset.UTC, clock);
    }
}
