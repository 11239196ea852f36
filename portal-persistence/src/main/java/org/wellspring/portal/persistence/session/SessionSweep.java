package org.wellspring.portal.persistence.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wellspring.portal.session.Sessions;

/** Ends sessions that nobody comes back to, a while after they have lasted too long. */
@ApplicationScoped
class SessionSweep {

    private static final System.Logger LOG = System.getLogger(SessionSweep.class.getName());
    private static final int MINUTES_BETWEEN_ROUNDS = 5;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Sessions sessions;

    private ScheduledFuture<?> rounds;

    void start(@Observes Startup started) {
        rounds = executor.scheduleWithFixedDelay(
                this::sweep, MINUTES_BETWEEN_ROUNDS, MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES);
    }

    void stop(@Observes Shutdown stopped) {
        rounds.cancel(false);
    }

    /** An exception would end the schedule for good. */
    private void sweep() {
        try {
            sessions.sweep();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Sessions could not be looked through now; they are at the next round.", failed);
        }
    }
}
