package org.wellspring.portal.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.session.SessionLimits;

class SessionSettingsTest {

    @Test
    void theOperatorSetsHowLongSessionsLast() {
        assertThat(SessionSettings.from(Map.of("PORTAL_SESSION_IDLE_MINUTES", "15", "PORTAL_SESSION_HOURS", "8")))
                .isEqualTo(new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "-1", "an hour", "1000000"})
    void whatMakesNoSenseCountsAsUnset(String value) {
        assertThat(SessionSettings.from(Map.of("PORTAL_SESSION_IDLE_MINUTES", value, "PORTAL_SESSION_HOURS", value)))
                .isEqualTo(SessionLimits.USUAL);
    }
}
