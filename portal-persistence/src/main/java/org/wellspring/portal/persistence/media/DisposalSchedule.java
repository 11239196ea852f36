package org.wellspring.portal.persistence.media;

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
import org.wellspring.portal.media.ImageDisposal;

/** When deleted images are forgotten: some each hour, so that the day after the last day in the trash they are gone. */
@ApplicationScoped
class DisposalSchedule {

    private static final System.Logger LOG = System.getLogger(DisposalSchedule.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private ImageDisposal disposal;

    private ScheduledFuture<?> rounds;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        rounds = executor.scheduleWithFixedDelay(this::forget, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes Shutdown stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception would end the schedule for good; what is not forgotten now is an hour later. */
    private void forget() {
        try {
            int forgotten = disposal.forget();
            if (forgotten > 0) {
                LOG.log(Level.INFO, "{0} deleted images are forgotten.", forgotten);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Deleted images could not be forgotten now; that is tried again.", failed);
        }
    }
}
