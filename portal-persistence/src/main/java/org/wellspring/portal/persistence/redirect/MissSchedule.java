package org.wellspring.portal.persistence.redirect;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wellspring.portal.redirect.MissWriting;

/** When it is written down what readers did not find. */
@ApplicationScoped
class MissSchedule {

    private static final System.Logger LOG = System.getLogger(MissSchedule.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;
    private static final int SECONDS_BETWEEN_ROUNDS = 30;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private MissWriting writing;

    private ScheduledFuture<?> rounds;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        rounds = executor.scheduleWithFixedDelay(
                this::write, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception would end the schedule for good. */
    private void write() {
        try {
            writing.write();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What readers did not find could not be written down; it is tried again.", failed);
        }
    }
}
