package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.BeginsInThePastException;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.edition.OverlapException;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.persistence.NewsroomTest;

/** Taking back at once, and planning to. */
class TakeBackTest extends NewsroomTest {

    private Article iron;

    @BeforeEach
    void publish() {
        iron = approved(article("Iron"));
        publishedNow(iron);
        now = at(1);
    }

    @Test
    void readersSeeNothingFromThatInstantOn() {
        takeBack();
        assertThat(shown(iron, at(1).minusNanos(1))).contains("Iron");
        assertThat(shown(iron, at(1))).isEmpty();
    }

    @Test
    void everythingThatWasPlannedIsCalledOff() {
        planned(retitled(iron, "Zinc"), at(2), at(3));
        planned(retitled(iron, "Copper"), at(4));
        takeBack();
        assertThat(items.editionsFrom(iron, at(1).plusNanos(1_000))).isEmpty();
        assertThat(shown(iron, at(4))).isEmpty();
    }

    @Test
    void onlyWhatIsPublicIsTakenBack() {
        takeBack();
        now = at(2);
        assertThatThrownBy(this::takeBack).isInstanceOf(NotPublicException.class);
    }

    @Test
    void whatIsOnlyPlannedIsNotPublic() {
        Article zinc = approved(article("Zinc"));
        planned(zinc, at(2));
        assertThatThrownBy(() -> publishing.takeBack(PAULA, zinc.id(), version(zinc)))
                .isInstanceOf(NotPublicException.class);
    }

    @Test
    void whatBeginsInTheSameInstantIsTakenBackToo() {
        now = NOON;
        takeBack();
        assertThat(shown(iron, NOON)).isEmpty();
    }

    @Test
    void itCanBePublishedAgain() {
        takeBack();
        now = at(2);
        publishedNow(iron);
        assertThat(shown(iron, at(2).minusNanos(1))).isEmpty();
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void anEndIsPlannedForWhatIsPublic() {
        Withdrawal end = end(at(2));
        assertThat(end.ends()).isPresent();
        assertThat(shown(iron, at(2).minusNanos(1))).contains("Iron");
        assertThat(shown(iron, at(2))).isEmpty();
    }

    @Test
    void anEndIsAhead() {
        assertThatThrownBy(() -> end(at(1))).isInstanceOf(BeginsInThePastException.class);
        assertThatThrownBy(() -> end(at(1).plusNanos(999))).isInstanceOf(BeginsInThePastException.class);
    }

    @Test
    void whatIsNotPublicHasNoEnd() {
        takeBack();
        assertThatThrownBy(() -> end(at(2))).isInstanceOf(NotPublicException.class);
    }

    @Test
    void anEndDoesNotRunOverTheNextEdition() {
        planned(retitled(iron, "Zinc"), at(2));
        assertThatThrownBy(() -> end(at(2))).isInstanceOf(OverlapException.class);
        assertThatThrownBy(() -> end(at(3))).isInstanceOf(OverlapException.class);
    }

    @Test
    void anEndBeforeTheNextEditionLeavesAGap() {
        planned(retitled(iron, "Zinc"), at(3));
        end(at(2));
        assertThat(shown(iron, at(3).minusNanos(1))).isEmpty();
        assertThat(shown(iron, at(3))).contains("Zinc");
    }

    @Test
    void thereIsOneEndOnly() {
        end(at(3));
        assertThatThrownBy(() -> end(at(2))).isInstanceOf(OverlapException.class);
        assertThatThrownBy(() -> end(at(4))).isInstanceOf(OverlapException.class);
    }

    private Withdrawal takeBack() {
        return publishing.takeBack(PAULA, iron.id(), version(iron));
    }

    private Withdrawal end(Instant at) {
        return publishing.end(PAULA, iron.id(), version(iron), at);
    }

    private static Instant at(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
