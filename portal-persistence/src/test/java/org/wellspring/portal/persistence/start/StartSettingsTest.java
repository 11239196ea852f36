package org.wellspring.portal.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StartSettingsTest {

    @Test
    void withoutSettingsTheSamplesComeAndThePasswordIsRandom() {
        StartSettings settings = StartSettings.fromEnvironment(Map.of());
        assertThat(settings.withSamples()).isTrue();
        assertThat(settings.adminPassword()).isEmpty();
    }

    @Test
    void samplesCanBeSwitchedOff() {
        assertThat(StartSettings.fromEnvironment(Map.of("PORTAL_SAMPLES", "OFF"))
                        .withSamples())
                .isFalse();
    }

    @Test
    void aBlankPasswordIsNone() {
        assertThat(StartSettings.fromEnvironment(Map.of("PORTAL_ADMIN_PASSWORD", " "))
                        .adminPassword())
                .isEmpty();
    }

    @Test
    void aGivenPasswordIsTakenAsItIs() {
        assertThat(StartSettings.fromEnvironment(Map.of("PORTAL_ADMIN_PASSWORD", "given by hand"))
                        .adminPassword())
                .contains("given by hand");
    }
}
