package org.wellspring.portal.persistence.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.edition.PublishedAddressesOf;
import org.wellspring.portal.redirect.AddressInUseException;
import org.wellspring.portal.redirect.DestinationRefusedException;
import org.wellspring.portal.redirect.MissWriting;
import org.wellspring.portal.redirect.MissedLine;
import org.wellspring.portal.redirect.MissedPath;
import org.wellspring.portal.redirect.Misses;
import org.wellspring.portal.redirect.RedirectLine;
import org.wellspring.portal.redirect.RedirectPathRefusedException;
import org.wellspring.portal.redirect.Redirecting;
import org.wellspring.portal.redirect.Whereto;
import org.wellspring.portal.text.Slug;

class RedirectingTest extends NewsroomTest {

    private final Misses misses = new Misses();
    private Redirecting redirecting;
    private MissWriting writing;
    private Article iron;

    @BeforeEach
    void begin() {
        SqlMissLog log = new SqlMissLog(entities);
        writing = new MissWriting(misses, log, () -> zone, clock);
        redirecting = new Redirecting(
                new JpaRedirects(entities),
                log,
                new Whereto(PublishedAddressesOf.session(entities), items),
                items,
                audit,
                () -> zone,
                clock);
        iron = article("Iron");
        published(iron, NOON);
    }

    @Test
    void readersAreLedToAnItemWhereverItIs() {
        lead("/Old.php?id=3", "https://example.org/articles/iron/");
        assertThat(redirecting.leadFrom("/old.php")).contains("/articles/iron");
        items.move(iron, new Slug("fe"), now.plusSeconds(1));
        entities.flush();
        assertThat(redirecting.leadFrom("/OLD.php/")).contains("/articles/fe");
        assertThat(redirecting.leadFrom("/other.php")).isEmpty();
    }

    @Test
    void readersAreLedToLists() {
        lead("/news", "/de/articles");
        assertThat(redirecting.leadFrom("/news")).contains("/de/articles");
    }

    @Test
    void nobodyIsLedToWhatIsTakenBack() {
        lead("/old", "/articles/iron");
        takenBack(iron, NOON.plusSeconds(1));
        now = NOON.plusSeconds(2);
        assertThat(redirecting.leadFrom("/old")).isEmpty();
        assertThat(redirecting.list(PAULA, 0, 9))
                .extracting(RedirectLine::leads)
                .containsExactly(false);
        assertThatThrownBy(() -> lead("/other", "/articles/iron")).isInstanceOf(DestinationRefusedException.class);
    }

    @Test
    void aRedirectIsChangedRemovedAndPutBack() {
        lead("/old", "/articles");
        lead("/old", "/articles/iron");
        assertThat(redirecting.list(PAULA, 0, 9))
                .extracting(RedirectLine::title)
                .containsExactly("Iron");
        long id = redirecting.list(PAULA, 0, 9).get(0).id();
        redirecting.remove(PAULA, id);
        entities.flush();
        assertThat(redirecting.leadFrom("/old")).isEmpty();
        assertThat(redirecting.count(PAULA)).isZero();
        redirecting.putBack(PAULA, id);
        assertThat(redirecting.leadFrom("/old")).contains("/articles/iron");
        assertThat(acts())
                .containsExactly(
                        Act.REDIRECT_SET.name(),
                        Act.REDIRECT_SET.name(),
                        Act.REDIRECT_REMOVED.name(),
                        Act.REDIRECT_SET.name());
    }

    @Test
    void whatIsShownComesBeforeARedirect() {
        assertThatThrownBy(() -> lead("/articles/iron", "/articles")).isInstanceOf(AddressInUseException.class);
        assertThatThrownBy(() -> lead("/articles", "/topics")).isInstanceOf(AddressInUseException.class);
    }

    @Test
    void badInputIsRefused() {
        for (String path : List.of("old", "/", "/u/anna@example.org", "/admin/x", "/" + "x".repeat(300))) {
            assertThatThrownBy(() -> lead(path, "/articles")).isInstanceOf(RedirectPathRefusedException.class);
        }
        for (String target :
                List.of("", "/articles/gold", "https://example.org/other", "//evil.example", "javascript:x")) {
            assertThatThrownBy(() -> lead("/old", target)).isInstanceOf(DestinationRefusedException.class);
        }
        assertThatThrownBy(() -> redirecting.lead(WALTER, "/old", "/articles"))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> redirecting.missed(WALTER, 9)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void missesAreCountedByTheDayAndListedByHowOften() {
        miss("/a", 1);
        miss("/b", 2);
        now = NOON.plus(Duration.ofDays(1));
        miss("/a", 3);
        assertThat(redirecting.missed(PAULA, 9)).extracting(MissedLine::path).containsExactly("/a", "/b");
        assertThat(redirecting.missed(PAULA, 1)).singleElement().satisfies(line -> {
            assertThat(line.visits()).isEqualTo(4);
            assertThat(line.last()).isEqualTo("2026-05-04");
        });
    }

    @Test
    void whatLeadsSomewhereOrIsIgnoredIsNotListed() {
        miss("/a", 1);
        miss("/b", 1);
        lead("/a", "/articles");
        redirecting.ignore(PAULA, "/b");
        redirecting.ignore(PAULA, "/b");
        assertThat(redirecting.missed(PAULA, 9)).isEmpty();
        redirecting.watch(PAULA, "/b");
        assertThat(redirecting.missed(PAULA, 9)).extracting(MissedLine::path).containsExactly("/b");
    }

    @Test
    void oldCountsAreForgotten() {
        miss("/a", 1);
        now = NOON.plus(Duration.ofDays(91));
        miss("/b", 1);
        now = NOON;
        assertThat(redirecting.missed(PAULA, 9)).extracting(MissedLine::path).containsExactly("/b");
    }

    @Test
    void aDayHasOnlySoManyDifferentAddresses() {
        SqlMissLog log = new SqlMissLog(entities);
        miss("/a", 1);
        misses.note("/b");
        misses.note("/c");
        log.add(LocalDate.of(2026, 5, 3), Map.of(path("/a"), 5L, path("/b"), 1L, path("/c"), 1L), 2);
        assertThat(redirecting.missed(PAULA, 9)).extracting(MissedLine::path).containsExactly("/a", "/b");
    }

    private static MissedPath path(String value) {
        return new MissedPath(value);
    }

    private void miss(String path, int times) {
        for (int i = 0; i < times; i++) {
            misses.note(path);
        }
        writing.write();
    }

    private void lead(String path, String target) {
        redirecting.lead(PAULA, path, target);
        entities.flush();
    }

    private List<String> acts() {
        return entities.createQuery("select e from AuditEntry e order by e.number", AuditEntry.class)
                .getResultStream()
                .map(AuditEntry::act)
                .filter(act -> act.startsWith("REDIRECT"))
                .toList();
    }
}
