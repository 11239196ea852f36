package org.wellspring.portal.persistence.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.feedback.FeedbackLine;
import org.wellspring.portal.feedback.FeedbackNotFoundException;
import org.wellspring.portal.feedback.FeedbackTally;
import org.wellspring.portal.feedback.Floods;
import org.wellspring.portal.feedback.GiveFeedback;
import org.wellspring.portal.feedback.GivingFeedback;
import org.wellspring.portal.feedback.NetworkAddress;
import org.wellspring.portal.feedback.ReadingFeedback;
import org.wellspring.portal.feedback.TooMuchFeedbackException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;

class FeedbackTest extends NewsroomTest {

    private int readers;
    private GivingFeedback giving;
    private ReadingFeedback reading;

    @BeforeEach
    void open() {
        JpaFeedbacks feedbacks = new JpaFeedbacks(entities);
        giving = new GivingFeedback(feedbacks, items, new Floods(), () -> zone, clock);
        reading = new ReadingFeedback(feedbacks, () -> zone, clock);
        published(article("Iron"), NOON);
        published(article("Zinc"), NOON);
    }

    private void give(String slug, boolean helpful, String comment) {
        readers++;
        giving.give(
                new GiveFeedback(ItemKind.ARTICLE, EN, new Slug(slug), helpful, comment),
                new NetworkAddress("192.0.2." + readers));
        entities.flush();
    }

    @Test
    void aCommentWaitsUntilAnEditorHasReadIt() {
        give("iron", false, "How much is too much?");
        FeedbackLine line = reading.waiting(WALTER, 0, 9).get(0);
        assertThat(line.comment()).isEqualTo("How much is too much?");
        assertThat(line.title()).isEqualTo("Iron");
        assertThat(line.address()).isEqualTo("/articles/iron");
        reading.read(RITA, line.id());
        entities.flush();
        assertThat(reading.countWaiting(WALTER)).isZero();
        reading.unread(RITA, line.id());
        entities.flush();
        assertThat(reading.countWaiting(WALTER)).isEqualTo(1);
    }

    @Test
    void theDayIsThatOfTheSite() {
        zone = ZoneId.of("Pacific/Kiritimati");
        give("iron", false, "How much is too much?");
        assertThat(reading.waiting(WALTER, 0, 9))
                .extracting(FeedbackLine::givenOn)
                .containsExactly(LocalDate.ofInstant(NOON, ZoneOffset.UTC).plusDays(1));
    }

    @Test
    void whatSaysNothingIsOnlyCounted() {
        give("iron", true, "");
        give("iron", false, null);
        give("zinc", true, " ");
        assertThat(reading.waiting(WALTER, 0, 9)).isEmpty();
        assertThat(reading.leastHelpful(WALTER, 9)).singleElement().satisfies(tally -> {
            assertThat(tally.title()).isEqualTo("Iron");
            assertThat(tally.helpful()).isEqualTo(1);
            assertThat(tally.unhelpful()).isEqualTo(1);
        });
    }

    @Test
    void whatHelpedLeastComesFirstAndOldNewsAreNone() {
        give("iron", false, "");
        give("zinc", false, "");
        give("zinc", false, "");
        assertThat(reading.leastHelpful(WALTER, 9))
                .extracting(FeedbackTally::title)
                .containsExactly("Zinc", "Iron");
        now = NOON.plus(Duration.ofDays(91));
        assertThat(reading.leastHelpful(WALTER, 9)).isEmpty();
    }

    @Test
    void afterAYearItIsForgotten() {
        give("iron", false, "Old");
        now = NOON.plus(Duration.ofDays(366));
        give("iron", true, "New");
        assertThat(reading.waiting(WALTER, 0, 9))
                .extracting(FeedbackLine::comment)
                .containsExactly("New");
    }

    @Test
    void onlyWhatReadersSeeIsJudged() {
        article("Draft");
        assertThatThrownBy(() -> give("draft", true, "")).isInstanceOf(NotPublicException.class);
        assertThatThrownBy(() -> give("nothing", true, "")).isInstanceOf(NotPublicException.class);
    }

    @Test
    void whatIsTooLongIsRefusedAndDoesNotCountAsAFlood() {
        for (int i = 0; i < 9; i++) {
            readers = 0;
            assertThatThrownBy(() -> give("iron", true, "x".repeat(1001))).isInstanceOf(InvalidContentException.class);
        }
        readers = 0;
        give("iron", true, "Short");
        assertThat(reading.countWaiting(WALTER)).isEqualTo(1);
    }

    @Test
    void aFloodIsStopped() {
        for (int i = 0; i < 5; i++) {
            readers = 0;
            give("iron", true, "");
        }
        readers = 0;
        assertThatThrownBy(() -> give("iron", true, "")).isInstanceOf(TooMuchFeedbackException.class);
    }

    @Test
    void onlyEditorsReadIt() {
        Actor nora = new Actor("nora", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> reading.waiting(nora, 0, 9)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> reading.read(nora, 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> reading.read(WALTER, 1)).isInstanceOf(FeedbackNotFoundException.class);
    }

    @Test
    void theListTakesOneStatement() {
        give("iron", false, "One");
        give("zinc", false, "Two");
        assertThat(statements(() -> reading.waiting(WALTER, 0, 9))).isEqualTo(1);
        assertThat(statements(() -> reading.leastHelpful(WALTER, 9))).isEqualTo(1);
    }
}
