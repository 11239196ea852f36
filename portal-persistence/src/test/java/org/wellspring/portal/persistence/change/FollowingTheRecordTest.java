package org.wellspring.portal.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Progress;

/** How what changes is followed: by the record, from wherever somebody looked last. */
class FollowingTheRecordTest extends ChangesTest {

    @Test
    void atTheBeginningEverythingIsNew() {
        assertThat(changes.since(Optional.empty(), NOON).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void whileNothingHappensNothingHasChanged() {
        publishedNow(approved(article("Iron")));
        look();
        assertThat(advance(now.plusSeconds(60)).change()).isEqualTo(Change.NONE);
    }

    @Test
    void whileNothingHappensThreeStatementsTellSo() {
        look();
        assertThat(statements(() -> changes.since(Optional.of(progress), now))).isEqualTo(3);
    }

    @Test
    void whatIsDoneToDraftsAndAccountsChangesNothing() {
        look();
        approved(article("Iron"));
        audit.record(ANNA, Act.SIGNED_IN, Subject.account("anna"), "", "");
        assertThat(advance(now).change()).isEqualTo(Change.NONE);
    }

    @Test
    void settingsChangeEverything() {
        look();
        audit.record(ANNA, Act.SETTING_CHANGED, Subject.PORTAL, "", "");
        assertThat(advance(now).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void whoseClockWasSetBackLooksAtEverythingAnew() {
        look();
        assertThat(advance(now.minusSeconds(1)).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void anotherRecordIsLookedAtAnew() {
        publishedNow(approved(article("Iron")));
        look();
        progress = new Progress(new ChainEnd(progress.read().number() + 1, "0".repeat(64)), now);
        assertThat(advance(now).change()).isEqualTo(Change.EVERYTHING);
    }
}
