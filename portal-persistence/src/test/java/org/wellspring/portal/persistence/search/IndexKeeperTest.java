package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.search.Searching;

/** The index follows what is published, and heals itself. */
class IndexKeeperTest extends IndexTest {

    private static final Instant LATER = NOON.plusSeconds(3_600);

    @Test
    void whatIsPublishedIsFoundAtOnce() {
        assertThat(titles("iron")).isEmpty();
        Article iron = published("Iron", "Text.");
        assertThat(titles("iron")).containsExactly("Iron");
        now = LATER;
        publishedNow(retitled(iron, "Ferrum"));
        assertThat(titles("ferrum")).containsExactly("Ferrum");
        assertThat(titles("iron")).isEmpty();
    }

    @Test
    void aDraftIsNotFound() {
        Article iron = published("Iron", "Text.");
        retitled(iron, "Ferrum");
        written("Zinc", "Text.", EN);
        assertThat(titles("ferrum")).isEmpty();
        assertThat(titles("zinc")).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNotFoundAnyMore() {
        Article iron = published("Iron", "Text.");
        now = LATER;
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertThat(titles("iron")).isEmpty();
    }

    @Test
    void anEditionIsFoundFromItsInstantOnAndNotBefore() {
        planned(approved(written("Iron", "Text.", EN)), LATER);
        now = LATER.minusNanos(1_000);
        assertThat(titles("iron")).isEmpty();
        now = LATER;
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void anEditionIsFoundUntilItsEnd() {
        publishedUntil(approved(written("Iron", "Text.", EN)), LATER);
        now = LATER.minusNanos(1_000);
        assertThat(titles("iron")).containsExactly("Iron");
        now = LATER;
        assertThat(titles("iron")).isEmpty();
    }

    @Test
    void anEditionAheadTakesThePlaceOfTheOneBefore() {
        Article iron = published("Iron", "Text.");
        planned(retitled(iron, "Ferrum"), LATER);
        assertThat(titles("iron")).containsExactly("Iron");
        now = LATER;
        assertThat(titles("iron")).isEmpty();
        assertThat(titles("ferrum")).containsExactly("Ferrum");
    }

    @Test
    void anEditionThatIsCalledOffIsNeverFound() {
        Article iron = approved(written("Iron", "Text.", EN));
        int number = planned(iron, LATER).number();
        assertThat(titles("iron")).isEmpty();
        publishing.callOff(PAULA, iron.id(), version(iron), number);
        now = LATER;
        assertThat(titles("iron")).isEmpty();
    }

    @Test
    void aRestartGoesOnWithTheSameIndex() {
        planned(approved(written("Iron", "Text.", EN)), LATER);
        titles("iron");
        Instant built = keeper.state().builtAt().orElseThrow();
        now = NOON.plusSeconds(1);
        restart();
        assertThat(keeper.state().builtAt()).contains(built);
        assertThat(titles("iron")).isEmpty();
        now = LATER;
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void whatAnotherServerDidIsFoundAfterARestart() {
        Article iron = published("Iron", "Text.");
        titles("iron");
        keeper.stop();
        publishing.takeBack(PAULA, iron.id(), version(iron));
        published("Zinc", "Text.");
        restart();
        assertThat(titles("iron")).isEmpty();
        assertThat(titles("zinc")).containsExactly("Zinc");
    }

    private void restart() {
        keeper.stop();
        keeper = opened();
        searching = new Searching(keeper, fruitless);
    }

    @Test
    void aMissingIndexIsMadeAnew() throws IOException {
        published("Iron", "Text.");
        keeper.stop();
        IndexFolders.delete(onlyIndex());
        restart();
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void aBrokenIndexIsMadeAnew() throws IOException {
        published("Iron", "Text.");
        titles("iron");
        keeper.stop();
        breakFiles(onlyIndex());
        now = NOON.plusSeconds(1);
        restart();
        assertThat(titles("iron")).containsExactly("Iron");
        assertThat(keeper.state().builtAt()).contains(now);
    }

    @Test
    void anIndexThatWasNotFinishedIsMadeAnew() throws IOException {
        published("Iron", "Text.");
        keeper.stop();
        Files.delete(onlyIndex().resolve("bookmark.properties"));
        restart();
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void anIndexMadeByOtherCodeIsMadeAnew() throws IOException {
        published("Iron", "Text.");
        titles("iron");
        keeper.stop();
        new Bookmark("other", NOON, zone, ChainEnd.NONE).keepIn(onlyIndex());
        now = NOON.plusSeconds(1);
        restart();
        assertThat(keeper.state().builtAt()).contains(now);
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void anIndexOfAnotherRecordIsMadeAnew() throws IOException {
        published("Iron", "Text.");
        keeper.stop();
        new Bookmark(Form.PRESENT, NOON, zone, new ChainEnd(1, "f".repeat(64))).keepIn(onlyIndex());
        now = NOON.plusSeconds(1);
        restart();
        assertThat(keeper.state().builtAt()).contains(now);
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void aRebuildLeavesOneIndexWithEverything() throws IOException {
        published("Iron", "Text.");
        planned(approved(written("Zinc", "Text.", EN)), LATER);
        now = NOON.plusSeconds(1);
        keeper.rebuild();
        assertThat(keeper.state().builtAt()).contains(now);
        assertThat(keeper.state().editions()).isEqualTo(2);
        assertThat(keeper.state().rebuilding()).isEmpty();
        assertThat(titles("iron")).containsExactly("Iron");
        onlyIndex();
    }

    @Test
    void actsThatConcernNoPageLeaveTheIndexAsItIs() {
        published("Iron", "Text.");
        titles("iron");
        audit.record(PAULA, Act.SIGNED_IN, Subject.account("paula"), "", "");
        assertThat(titles("iron")).containsExactly("Iron");
    }

    @Test
    void aSearchAsksTheDatabaseOnceWhetherAnythingWasDone() {
        published("Iron", "Text.");
        titles("iron");
        assertThat(statements(() -> titles("iron"))).isEqualTo(1);
    }

    private Path onlyIndex() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> indexes = entries.filter(Files::isDirectory).toList();
            assertThat(indexes).hasSize(1);
            return indexes.get(0);
        }
    }

    private static void breakFiles(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(cfs|si|cfe)"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
    }
}
