package org.wellspring.portal.persistence.search;

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
import org.wellspring.portal.search.FruitlessWriting;
import org.wellspring.portal.search.IndexNotReadyException;

/** When the index is looked after, and when it is written down what was looked for in vain. The portal starts without it. */
@ApplicationScoped
class SearchSchedule {

    private static final System.Logger LOG = System.getLogger(SearchSchedule.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;
    private static final int SECONDS_BETWEEN_ROUNDS = 20;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private FruitlessWriting writing;

    private ScheduledFuture<?> rounds;
    private volatile boolean stopped;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        stopped = true;
        if (rounds != null) {
            rounds.cancel(false);
        }
        keeper.stop();
    }

    /** An exception would end the schedule for good; the next round tries again. */
    private void round() {
        tried(keeper::tend, "The index could not be looked after; that is tried again.");
        tried(writing::write, "What was looked for in vain could not be written down; that is tried again.");
    }

    private void tried(Runnable task, String failure) {
        try {
            task.run();
        } catch (IndexNotReadyException beingMade) {
            LOG.log(Level.DEBUG, "The index is being made.");
        } catch (RuntimeException failed) {
            // A round that the end of the server breaks off has failed for that reason.
            LOG.log(stopped ? Level.DEBUG : Level.WARNING, failure, failed);
        }
    }
}
