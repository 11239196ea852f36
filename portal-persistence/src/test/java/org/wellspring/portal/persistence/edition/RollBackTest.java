package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EditionNotFoundException;
import org.wellspring.portal.edition.NothingToShowException;
import org.wellspring.portal.persistence.NewsroomTest;

class RollBackTest extends NewsroomTest {

    private Article iron;
    private Edition first;

    @BeforeEach
    void publishTwice() {
        iron = approved(article("Iron"));
        first = publishedNow(iron);
        now = at(1);
        publishedNow(retitled(iron, "Zinc"));
        now = at(2);
    }

    @Test
    void readersSeeTheOldWordsFromThatInstantOn() {
        rollBack(1);
        assertThat(shown(iron, at(2).minusNanos(1))).contains("Zinc");
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void itIsANewEditionOfTheOldRevision() {
        Edition again = rollBack(1);
        assertThat(again.number()).isEqualTo(3);
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.digest()).isEqualTo(first.digest());
        assertThat(again.approvedBy()).isEqualTo(RITA.name());
    }

    @Test
    void theDraftStaysAsItIs() {
        rollBack(1);
        assertThat(iron.title()).isEqualTo("Zinc");
    }

    @Test
    void aPlannedEndStays() {
        publishing.end(PAULA, iron.id(), version(iron), at(3));
        rollBack(1);
        assertThat(shown(iron, at(3).minusNanos(1))).contains("Iron");
        assertThat(shown(iron, at(3))).isEmpty();
    }

    @Test
    void aPlannedEditionStays() {
        planned(retitled(iron, "Copper"), at(3));
        rollBack(1);
        assertThat(shown(iron, at(3))).contains("Copper");
    }

    @Test
    void whatWasTakenBackIsShownAgain() {
        publishing.takeBack(PAULA, iron.id(), version(iron));
        now = at(3);
        rollBack(2);
        assertThat(shown(iron, at(3))).contains("Zinc");
    }

    @Test
    void aWithdrawalShowsNothing() {
        int withdrawal = publishing.takeBack(PAULA, iron.id(), version(iron)).number();
        now = at(3);
        assertThatThrownBy(() -> rollBack(withdrawal)).isInstanceOf(NothingToShowException.class);
    }

    @Test
    void whatWasCalledOffWasNeverShown() {
        int calledOff = planned(retitled(iron, "Copper"), at(3)).number();
        publishing.callOff(PAULA, iron.id(), version(iron), calledOff);
        assertThatThrownBy(() -> rollBack(calledOff)).isInstanceOf(NothingToShowException.class);
    }

    @Test
    void whatIsAheadWasNotShownYet() {
        int ahead = planned(retitled(iron, "Copper"), at(3)).number();
        assertThatThrownBy(() -> rollBack(ahead)).isInstanceOf(NothingToShowException.class);
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThatThrownBy(() -> rollBack(9)).isInstanceOf(EditionNotFoundException.class);
    }

    private Edition rollBack(int number) {
        return publishing.rollBack(PAULA, iron.id(), version(iron), number);
    }

    private static Instant at(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
