package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EditionNotFoundException;
import org.wellspring.portal.edition.EndStandsAloneException;
import org.wellspring.portal.edition.NotAheadException;
import org.wellspring.portal.persistence.NewsroomTest;

class CallOffTest extends NewsroomTest {

    private Article iron;

    @BeforeEach
    void approve() {
        iron = approved(article("Iron"));
    }

    @Test
    void readersNeverSeeIt() {
        callOff(planned(iron, at(1)));
        assertThat(shown(iron, at(1))).isEmpty();
    }

    @Test
    void itTakesItsEndWithIt() {
        publishedNow(iron);
        List<Edition> calledOff = callOff(planned(retitled(iron, "Zinc"), at(1), at(2)));
        assertThat(calledOff).hasSize(2);
        assertThat(shown(iron, at(1))).contains("Iron");
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void anEndCanBeCalledOffByItself() {
        publishedUntil(iron, at(2));
        callOff(items.editionsFrom(iron, at(2)).get(0));
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void whatHasBegunStays() {
        Edition edition = planned(iron, at(1));
        now = at(1);
        assertThatThrownBy(() -> callOff(edition)).isInstanceOf(NotAheadException.class);
        assertThat(shown(iron, at(1))).contains("Iron");
    }

    @Test
    void aMicrosecondBeforeItsBeginningIsNotTooLate() {
        Edition edition = planned(iron, at(1));
        now = at(1).minusNanos(1_000);
        callOff(edition);
        assertThat(shown(iron, at(1))).isEmpty();
    }

    @Test
    void nothingIsCalledOffTwice() {
        Edition edition = planned(iron, at(1));
        callOff(edition);
        assertThatThrownBy(() -> callOff(edition)).isInstanceOf(NotAheadException.class);
    }

    @Test
    void whatIsNotThereIsNotCalledOff() {
        assertThatThrownBy(() -> publishing.callOff(PAULA, iron.id(), version(iron), 1))
                .isInstanceOf(EditionNotFoundException.class);
    }

    @Test
    void anEditionBetweenItAndItsEndStandsInTheWay() {
        Edition first = planned(iron, at(1), at(3));
        Edition between = planned(retitled(iron, "Zinc"), at(2), at(3));
        assertThatThrownBy(() -> callOff(first)).isInstanceOf(EndStandsAloneException.class);
        callOff(between);
        callOff(first);
        assertThat(items.editionsFrom(iron, NOON)).isEmpty();
    }

    @Test
    void itsInstantIsFreeAgain() {
        callOff(planned(iron, at(1)));
        planned(retitled(iron, "Zinc"), at(1));
        assertThat(shown(iron, at(1))).contains("Zinc");
    }

    @Test
    void itKeepsItsNumberAndIsTold() {
        Edition edition = planned(iron, at(1));
        callOff(edition);
        assertThat(edition.isCalledOff()).isTrue();
        assertThat(planned(iron, at(1)).number()).isEqualTo(2);
    }

    @Test
    void onlyPublishersMay() {
        Edition edition = planned(iron, at(1));
        assertThatThrownBy(() -> publishing.callOff(RITA, iron.id(), version(iron), edition.number()))
                .isInstanceOf(NotPermittedException.class);
    }

    private List<Edition> callOff(Edition edition) {
        return publishing.callOff(PAULA, iron.id(), version(iron), edition.number());
    }

    private static Instant at(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
