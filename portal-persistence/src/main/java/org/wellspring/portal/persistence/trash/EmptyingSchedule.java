package org.wellspring.portal.persistence.trash;

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
import org.wellspring.portal.trash.Emptying;

/** When the trash is emptied of what lay there for long: some of it each hour. */
@ApplicationScoped
class EmptyingSchedule {

    private static final System.Logger LOG = System.getLogger(EmptyingSchedule.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Emptying emptying;

    private ScheduledFuture<?> rounds;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        rounds = executor.scheduleWithFixedDelay(this::empty, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes Shutdown stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception would end the schedule for good; what is not erased now is an hour later. */
    private void empty() {
        try {
            int erased = emptying.eraseOld();
            if (erased > 0) {
                LOG.log(Level.INFO, "{0} items that lay in the trash are erased.", erased);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The trash could not be emptied now; that is tried again.", failed);
        }
    }
}
