package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.persistence.NewsroomTest;

/** Each act that changes what readers see is told once, with what they saw before and what they see then. */
class PublishingRecordTest extends NewsroomTest {

    private Article iron;

    @BeforeEach
    void approve() {
        iron = approved(article("Iron"));
    }

    @Test
    void aFirstEditionHasNothingBefore() {
        Edition edition = publishedNow(iron);
        assertTold(record(iron), Act.PUBLISHED, "", described(edition, NOON));
    }

    @Test
    void aSecondEditionTellsWhatReadersSawBefore() {
        String first = described(publishedNow(iron), NOON);
        now = at(1);
        Edition second = publishedNow(retitled(iron, "Zinc"));
        assertTold(record(iron), Act.PUBLISHED, first, described(second, at(1)));
    }

    @Test
    void aPlannedEditionIsTold() {
        Edition edition = planned(iron, at(1));
        assertTold(record(iron), Act.SCHEDULED, "", described(edition, at(1)));
    }

    @Test
    void aPlannedEndIsToldByItself() {
        String edition = described(publishedUntil(iron, at(1)), NOON);
        assertThat(record(iron)).hasSize(2);
        assertTold(record(iron), Act.SCHEDULED, edition, "edition 2 from 2026-05-03T13:00:00Z, withdrawn");
    }

    @Test
    void eachEditionCalledOffIsTold() {
        Edition edition = planned(iron, at(1), at(2));
        publishing.callOff(PAULA, iron.id(), version(iron), edition.number());
        assertThat(record(iron))
                .extracting(AuditEntry::act)
                .containsExactly(
                        Act.SCHEDULED.name(), Act.SCHEDULED.name(), Act.CALLED_OFF.name(), Act.CALLED_OFF.name());
        assertTold(record(iron), Act.CALLED_OFF, "edition 2 from 2026-05-03T14:00:00Z, withdrawn", "");
    }

    @Test
    void takingBackIsTold() {
        String edition = described(publishedNow(iron), NOON);
        now = at(1);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertTold(record(iron), Act.TAKEN_BACK, edition, "edition 2 from 2026-05-03T13:00:00Z, withdrawn");
    }

    @Test
    void rollingBackNamesTheEditionThatIsShownAgain() {
        String first = described(publishedNow(iron), NOON);
        now = at(1);
        Edition again = publishing.rollBack(PAULA, iron.id(), version(iron), 1);
        assertTold(record(iron), Act.ROLLED_BACK, first, described(again, at(1)) + ", as edition 1");
    }

    @Test
    void companionsAreToldByTheirOwnNames() {
        var why = approved(faq("Why?"));
        iron.attach(why);
        publishedNow(iron);
        assertThat(record(why)).extracting(AuditEntry::act).containsExactly(Act.PUBLISHED.name());
        assertThat(record(iron)).hasSize(1);
    }

    @Test
    void mergingIsToldWithBothAddresses() {
        Article zinc = approved(article("Zinc"));
        publishedNow(zinc);
        merging.merge(PAULA, iron.id(), version(iron), zinc.id());
        assertTold(record(iron), Act.MERGED, "/articles/iron", "/articles/zinc");
    }

    private static void assertTold(List<AuditEntry> record, Act act, String before, String after) {
        AuditEntry last = record.get(record.size() - 1);
        assertThat(last.act()).isEqualTo(act.name());
        assertThat(last.actor()).isEqualTo(PAULA.name());
        assertThat(last.before()).isEqualTo(before);
        assertThat(last.after()).isEqualTo(after);
    }

    private static String described(Edition edition, Instant from) {
        return "edition %d from %s, SHA-256 %s".formatted(edition.number(), from, edition.digest());
    }

    private static Instant at(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
