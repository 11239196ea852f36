package org.wellspring.portal.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.session.ConsoleSession;
import org.wellspring.portal.session.SessionLimits;
import org.wellspring.portal.session.Sessions;

class JpaConsoleSessionsTest extends PersistenceTest {

    private JpaConsoleSessions register;
    private Sessions sessions;
    private Instant now = NOON;

    @BeforeEach
    void open() {
        register = new JpaConsoleSessions(entities);
        sessions = new Sessions(register, SessionLimits.USUAL, trail(entities), () -> now);
    }

    @Test
    void aSessionGoesOnWhileItIsUsedAndEndsOnce() {
        String id = begin();
        pass(Duration.ofMinutes(50));
        assertThat(sessions.resume("anna", id)).isTrue();
        pass(Duration.ofMinutes(50));
        assertThat(sessions.resume("anna", id)).isTrue();
        assertThat(sessions.own(ANNA, id)).singleElement().satisfies(session -> {
            assertThat(session.startedAt()).isEqualTo(NOON);
            assertThat(session.lastSeenAt()).isEqualTo(now);
        });
        assertThat(register.end(id, now)).isTrue();
        assertThat(register.end(id, now)).isFalse();
        assertThat(sessions.resume("anna", id)).isFalse();
    }

    @Test
    void aRequestThatChangesNothingTakesOneStatement() {
        String id = begin();
        entities.flush();
        assertThat(statements(() -> sessions.resume("anna", id))).isEqualTo(1);
    }

    @Test
    void sessionsThatNobodyComesBackToExpire() {
        String old = begin();
        pass(Duration.ofMinutes(90));
        String present = begin();
        entities.flush();
        sessions.sweep();
        entities.clear();
        assertThat(sessions.own(ANNA, present)).hasSize(1);
        pass(Duration.ofMinutes(-90));
        assertThat(sessions.resume("anna", old)).isFalse();
    }

    @Test
    void theLastSessionOfAnAccountIsRememberedAndOthersAreForgotten() {
        String first = begin();
        pass(Duration.ofDays(1));
        String last = begin();
        entities.flush();
        register.end(first, now);
        register.end(last, now);
        register.forget(now.plus(Duration.ofDays(1)));
        entities.clear();
        assertThat(entities.find(ConsoleSession.class, first)).isNull();
        assertThat(entities.find(ConsoleSession.class, last)).isNotNull();
    }

    private String begin() {
        String id = sessions.begin("anna", "2001:db8::1", "x".repeat(1_000));
        entities.flush();
        return id;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
