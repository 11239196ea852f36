package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.BeginsInThePastException;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EndsBeforeItBeginsException;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.NotAheadException;
import org.wellspring.portal.edition.OverlapException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.NewsroomTest;

class ScheduleTest extends NewsroomTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Article iron;

    @BeforeEach
    void approve() {
        iron = approved(article("Iron"));
    }

    @Test
    void readersSeeItAtItsInstantAndNotANanosecondBefore() {
        planned(iron, at(1));
        assertThat(shown(iron, at(1).minusNanos(1))).isEmpty();
        assertThat(shown(iron, at(1))).contains("Iron");
    }

    @Test
    void withAnEndReadersSeeItUntilANanosecondBefore() {
        planned(iron, at(1), at(2));
        assertThat(shown(iron, at(2).minusNanos(1))).contains("Iron");
        assertThat(shown(iron, at(2))).isEmpty();
    }

    @Test
    void editorsSeeThatItIsPlanned() {
        planned(iron, at(1));
        assertThat(new JpaItemQueries(entities).status(iron.id(), NOON)).isEqualTo(ItemStatus.SCHEDULED);
    }

    @Test
    void severalFollowOneAnother() {
        planned(iron, at(1));
        planned(retitled(iron, "Zinc"), at(3));
        planned(retitled(iron, "Copper"), at(2));
        assertThat(shown(iron, at(2).minusNanos(1))).contains("Iron");
        assertThat(shown(iron, at(2))).contains("Copper");
        assertThat(shown(iron, at(3).minusNanos(1))).contains("Copper");
        assertThat(shown(iron, at(3))).contains("Zinc");
    }

    @Test
    void companionsArePlannedForTheSameInstant() {
        Article zinc = article("Zinc");
        Faq why = approved(faq("Why?"));
        zinc.attach(why);
        planned(approved(zinc), at(1));
        assertThat(items.editions(why)).extracting(Edition::validFrom).containsExactly(at(1));
    }

    @Test
    void aBeginningThatIsNotAheadIsRefused() {
        assertThatThrownBy(() -> planned(iron, NOON)).isInstanceOf(BeginsInThePastException.class);
        assertThatThrownBy(() -> planned(iron, NOON.plusNanos(999))).isInstanceOf(BeginsInThePastException.class);
        assertThatThrownBy(() -> planned(iron, NOON.minusSeconds(1))).isInstanceOf(BeginsInThePastException.class);
    }

    @Test
    void anEndThatIsNotAfterTheBeginningIsRefused() {
        assertThatThrownBy(() -> planned(iron, at(1), at(1))).isInstanceOf(EndsBeforeItBeginsException.class);
        assertThatThrownBy(() -> planned(iron, at(2), at(1))).isInstanceOf(EndsBeforeItBeginsException.class);
    }

    @Test
    void twoCannotBeginAtTheSameInstant() {
        planned(iron, at(1));
        assertThatThrownBy(() -> planned(iron, at(1))).isInstanceOf(OverlapException.class);
    }

    @Test
    void noneBeginsAtThePlannedEndOfAnother() {
        planned(iron, at(1), at(2));
        assertThatThrownBy(() -> planned(iron, at(2))).isInstanceOf(OverlapException.class);
    }

    @Test
    void noneRunsOverAPlannedEnd() {
        publishedUntil(iron, at(3));
        assertThatThrownBy(() -> planned(iron, at(1))).isInstanceOf(OverlapException.class);
        assertThatThrownBy(() -> planned(iron, at(1), at(2))).isInstanceOf(OverlapException.class);
        assertThatThrownBy(() -> planned(iron, at(1), at(4))).isInstanceOf(OverlapException.class);
    }

    @Test
    void oneCanShareAPlannedEnd() {
        publishedUntil(iron, at(3));
        planned(retitled(iron, "Zinc"), at(1), at(3));
        assertThat(shown(iron, at(3).minusNanos(1))).contains("Zinc");
        assertThat(shown(iron, at(3))).isEmpty();
    }

    @Test
    void noneRunsOverTheNext() {
        planned(iron, at(2));
        assertThatThrownBy(() -> planned(iron, at(1), at(3))).isInstanceOf(OverlapException.class);
    }

    @Test
    void oneCanEndWhereTheNextBegins() {
        planned(iron, at(2));
        planned(retitled(iron, "Zinc"), at(1), at(2));
        assertThat(shown(iron, at(2).minusNanos(1))).contains("Zinc");
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void oneCanEndBeforeTheNextBegins() {
        planned(iron, at(3));
        planned(retitled(iron, "Zinc"), at(1), at(2));
        assertThat(shown(iron, at(2))).isEmpty();
        assertThat(shown(iron, at(3))).contains("Iron");
    }

    @Test
    void oneCanFollowAPlannedEnd() {
        publishedUntil(iron, at(1));
        planned(retitled(iron, "Zinc"), at(2));
        assertThat(shown(iron, at(2).minusNanos(1))).isEmpty();
        assertThat(shown(iron, at(2))).contains("Zinc");
    }

    @Test
    void aRefusedPlanLeavesNothingBehind() {
        planned(iron, at(2));
        assertThatThrownBy(() -> planned(iron, at(2))).isInstanceOf(OverlapException.class);
        assertThat(items.editions(iron)).hasSize(1);
        assertThat(record(iron)).hasSize(1);
    }

    @Test
    void aLocalTimeThatHappensTwiceIsTheInstantThatWasMeant() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");
        Instant earlier =
                ZonedDateTime.of(twice, BERLIN).withEarlierOffsetAtOverlap().toInstant();
        Instant later =
                ZonedDateTime.of(twice, BERLIN).withLaterOffsetAtOverlap().toInstant();
        planned(iron, earlier);
        planned(retitled(iron, "Zinc"), later);
        assertThat(Duration.between(earlier, later)).isEqualTo(Duration.ofHours(1));
        assertThat(shown(iron, earlier.minusNanos(1))).isEmpty();
        assertThat(shown(iron, later.minusNanos(1))).contains("Iron");
        assertThat(shown(iron, later)).contains("Zinc");
    }

    @Test
    void aLocalTimeThatNeverHappensIsTheOneAnHourLater() {
        Instant never = ZonedDateTime.of(LocalDateTime.parse("2027-03-28T02:30"), BERLIN)
                .toInstant();
        planned(iron, never);
        assertThat(shown(iron, Instant.parse("2027-03-28T01:30:00Z").minusNanos(1)))
                .isEmpty();
        assertThat(shown(iron, Instant.parse("2027-03-28T01:30:00Z"))).contains("Iron");
    }

    @Test
    void aNightOfTwentyFiveHoursIsShownForTwentyFiveHours() {
        Instant midnight =
                LocalDateTime.parse("2026-10-25T00:00").atZone(BERLIN).toInstant();
        Instant nextMidnight =
                LocalDateTime.parse("2026-10-26T00:00").atZone(BERLIN).toInstant();
        planned(iron, midnight, nextMidnight);
        assertThat(shown(iron, midnight.plus(Duration.ofHours(25)).minusNanos(1)))
                .contains("Iron");
        assertThat(shown(iron, midnight.plus(Duration.ofHours(25)))).isEmpty();
    }

    @Test
    void aClockSetBackAndForwardShowsWhatBelongsToItsInstant() {
        planned(iron, at(1));
        assertThat(shown(iron, at(1))).contains("Iron");
        assertThat(shown(iron, NOON)).isEmpty();
        assertThat(shown(iron, at(1))).contains("Iron");
    }

    @Test
    void whatIsPublishedWhileTheClockIsSetBackDoesNotOverthrowWhatWasShownLater() {
        now = at(2);
        publishedNow(iron);
        now = at(1);
        publishedNow(retitled(iron, "Zinc"));
        assertThat(shown(iron, at(1))).contains("Zinc");
        assertThat(shown(iron, at(2))).contains("Iron");
    }

    @Test
    void whatWasPublishedAtOnceHasBegunEvenWhileTheClockIsSetBack() {
        now = at(2);
        Edition shown = publishedNow(iron);
        now = at(1);
        assertThatThrownBy(() -> publishing.callOff(PAULA, iron.id(), version(iron), shown.number()))
                .isInstanceOf(NotAheadException.class);
    }

    private static Instant at(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    @Test
    void theDayOfAnArticleIsTheOneWhereThePortalIsAtHome() {
        zone = BERLIN;
        now = Instant.parse("2026-05-03T21:59:59Z");
        Article sunday = approved(article("Sunday"));
        publishedNow(sunday);
        now = now.plusSeconds(1);
        Article monday = approved(article("Monday"));
        publishedNow(monday);
        assertThat(sunday.content().postedOn()).isEqualTo("2026-05-03");
        assertThat(monday.content().postedOn()).isEqualTo("2026-05-04");
    }
}
