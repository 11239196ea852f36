package org.wellspring.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.EmailAddress;

class NoticeTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    private final Notice notice = new Notice(
            "rita",
            new EmailAddress("rita@example.org"),
            NoticeKind.REVIEW_REQUESTED,
            new Occasion("Iron", "/admin/articles/edit?id=1", "anna", null),
            NOON);

    @Test
    void aNoticeIsDueAtOnce() {
        assertThat(notice.nextAttemptAt()).isEqualTo(NOON);
    }

    @Test
    void eachAttemptPutsOffTheNextTwiceAsLongUpToAnHour() {
        List<Long> minutes = new ArrayList<>();
        for (int attempt = 0; attempt < 9; attempt++) {
            notice.claim(NOON);
            minutes.add(Duration.between(NOON, notice.nextAttemptAt()).toMinutes());
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void anHourIsTheLongestDelayHoweverOftenItWasTried() {
        for (int attempt = 0; attempt < 100; attempt++) {
            notice.claim(NOON);
        }
        assertThat(notice.nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void aFailureIsNoReasonToGiveUpBeforeTwoDays() {
        notice.failed(NOON.plus(Duration.ofDays(2)).minusNanos(1_000));
        assertThat(notice.isGivenUp()).isFalse();
    }

    @Test
    void whatFailsAfterTwoDaysIsGivenUp() {
        notice.failed(NOON.plus(Duration.ofDays(2)));
        assertThat(notice.isGivenUp()).isTrue();
    }
}
