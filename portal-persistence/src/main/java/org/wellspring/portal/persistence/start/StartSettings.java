package org.wellspring.portal.persistence.start;

import java.util.Map;
import java.util.Optional;

/**
 * What an integrator can set for the first start.
 *
 * @param adminPassword the first administrator's initial password, from {@code PORTAL_ADMIN_PASSWORD}
 * @param withSamples whether the shipped samples are brought in: unless {@code PORTAL_SAMPLES} is {@code off}
 */
record StartSettings(Optional<String> adminPassword, boolean withSamples) {

    static StartSettings fromEnvironment(Map<String, String> environment) {
        Optional<String> password =
                Optional.ofNullable(environment.get("PORTAL_ADMIN_PASSWORD")).filter(value -> !value.isBlank());
        return new StartSettings(password, !"off".equalsIgnoreCase(environment.get("PORTAL_SAMPLES")));
    }
}
