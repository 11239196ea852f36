package org.wellspring.portal.persistence.session;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.session.SessionLimits;

/** How long people stay signed in, as the operator set it. */
@Dependent
class SessionSettings {

    private static final System.Logger LOG = System.getLogger(SessionSettings.class.getName());
    private static final String IDLE = "PORTAL_SESSION_IDLE_MINUTES";
    private static final String LONGEST = "PORTAL_SESSION_HOURS";
    private static final int MOST_IDLE = 24 * 60;
    private static final int MOST_HOURS = 30 * 24;

    @Produces
    @Dependent
    SessionLimits limits() {
        return from(System.getenv());
    }

    /** A value that makes no sense is told and counts as unset. */
    static SessionLimits from(Map<String, String> environment) {
        return new SessionLimits(
                number(environment, IDLE, MOST_IDLE).map(Duration::ofMinutes).orElse(SessionLimits.USUAL.idle()),
                number(environment, LONGEST, MOST_HOURS).map(Duration::ofHours).orElse(SessionLimits.USUAL.longest()));
    }

    private static Optional<Integer> number(Map<String, String> environment, String name, int most) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= most) {
            return Optional.of(Integer.valueOf(value));
        }
        if (!value.isEmpty()) {
            LOG.log(Level.WARNING, "{0} must be a number from 1 to {1}; it counts as unset.", name, most);
        }
        return Optional.empty();
    }
}
