package org.wellspring.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;

class SessionsTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String HOME = "192.0.2.1";
    private static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR), HOME);
    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.9");

    private final AuditLogInMemory log = new AuditLogInMemory();
    private final Sessions sessions =
            new Sessions(new ConsoleSessionsInMemory(), SessionLimits.USUAL, log.trail(), () -> this.now);
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void aSessionGoesOnAsLongAsItIsUsed() {
        String id = begin();
        for (int each = 0; each < 5; each++) {
            pass(Duration.ofMinutes(59));
            assertThat(sessions.resume("anna", id)).isTrue();
        }
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        String id = begin();
        pass(Duration.ofMinutes(61));
        assertThat(sessions.resume("anna", id)).isFalse();
        pass(Duration.ofMinutes(-61));
        assertThat(sessions.resume("anna", id)).isFalse();
        assertThat(acts()).containsExactly("SESSION_EXPIRED");
    }

    @Test
    void aSessionEndsHalfADayAfterTheSignInHoweverItIsUsed() {
        String id = begin();
        for (int each = 0; each < 24; each++) {
            pass(Duration.ofMinutes(30));
            assertThat(sessions.resume("anna", id)).isTrue();
        }
        pass(Duration.ofSeconds(1));
        assertThat(sessions.resume("anna", id)).isFalse();
    }

    @Test
    void nobodyGoesOnInASessionOfSomebodyElseOrOneThatNeverWas() {
        String id = begin();
        assertThat(sessions.resume("ada", id)).isFalse();
        assertThat(sessions.resume("anna", "no session")).isFalse();
    }

    @Test
    void peopleSeeWhereTheyAreSignedInWithThePresentSessionMarked() {
        String office = begin();
        pass(Duration.ofMinutes(10));
        String home = sessions.begin("Anna", "2001:db8::1", FIREFOX);
        assertThat(sessions.own(ANNA, office))
                .containsExactly(
                        new OpenSession(home, Device.of(FIREFOX), "2001:db8::1", now, now, false),
                        new OpenSession(
                                office,
                                Device.of(""),
                                HOME,
                                now.minus(Duration.ofMinutes(10)),
                                now.minus(Duration.ofMinutes(10)),
                                true));
    }

    @Test
    void anEndedSessionDoesNotGoOn() {
        String lost = begin();
        String present = begin();
        sessions.end(ANNA, lost);
        assertThat(sessions.resume("anna", lost)).isFalse();
        assertThat(sessions.resume("anna", present)).isTrue();
        assertThat(acts()).containsExactly("SESSION_ENDED");
        assertThatThrownBy(() -> sessions.end(ANNA, lost)).isInstanceOf(SessionNotFoundException.class);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElseUnlessTheyLookAfterPeople() {
        String id = sessions.begin("ada", HOME, null);
        assertThatThrownBy(() -> sessions.end(ANNA, id)).isInstanceOf(SessionNotFoundException.class);
        assertThatThrownBy(() -> sessions.endOf(ANNA, "ada", id)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> sessions.of(ANNA, "ada", "")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> sessions.endAllOf(ANNA, "ada")).isInstanceOf(NotPermittedException.class);
        assertThat(sessions.resume("ada", id)).isTrue();
    }

    @Test
    void anAdministratorSeesAndEndsSessionsOfOthers() {
        String id = begin();
        begin();
        assertThat(sessions.of(ADA, "ANNA", "")).hasSize(2);
        sessions.endOf(ADA, "Anna", id);
        sessions.endAllOf(ADA, "Anna");
        assertThat(sessions.of(ADA, "anna", "")).isEmpty();
        assertThat(log.entries()).extracting(AuditEntry::actor).containsOnly("ada");
    }

    @Test
    void allOtherSessionsEndTogether() {
        String lost = begin();
        String present = begin();
        sessions.endOthers(ANNA, present);
        assertThat(sessions.resume("anna", lost)).isFalse();
        assertThat(sessions.resume("anna", present)).isTrue();
    }

    @Test
    void whatTheRecordTellsOfAlreadyIsNotToldAgain() {
        String left = begin();
        sessions.left(left);
        String closed = begin();
        sessions.close("anna");
        assertThat(sessions.resume("anna", left)).isFalse();
        assertThat(sessions.resume("anna", closed)).isFalse();
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void sessionsThatNobodyComesBackToExpireOnTheRecordOnce() {
        begin();
        pass(Duration.ofMinutes(61));
        begin();
        sessions.sweep();
        sessions.sweep();
        assertThat(acts()).containsExactly("SESSION_EXPIRED");
        assertThat(sessions.own(ANNA, "")).hasSize(1);
    }

    private String begin() {
        return sessions.begin("anna", HOME, null);
    }

    private List<String> acts() {
        return log.entries().stream().map(AuditEntry::act).toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
