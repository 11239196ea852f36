package org.wellspring.portal.web.cache;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wellspring.portal.change.Growth;

/**
 * Drops pages when something that they show changes: at once what was changed on this server, before whoever did it is
 * told so; at its instant what was planned; within a second what was changed on another server.
 */
@ApplicationScoped
public class Follower {

    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final int SECONDS_TO_WAIT = 5;
    private static final long NANOSECONDS_BETWEEN_TRIES = TimeUnit.SECONDS.toNanos(1);

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/ee/concurrency/context/default")
    private ContextService contexts;

    @Inject
    private Following following;

    @Inject
    private Growth growth;

    private PageCache cache;
    private Runnable step;
    private ScheduledExecutorService executor;
    /** In nanoseconds of this JVM; {@code null} while nothing fails. */
    private Long failedAt;

    private volatile boolean begun;
    private volatile boolean stopped;

    void start(PageCache opened) {
        cache = opened;
        step = contexts.contextualRunnable(following::goOn);
        following.tell(opened.pages()::follow);
        // The server's own executors complain of whatever is due while it is being stopped.
        executor = Executors.newSingleThreadScheduledExecutor(threads);
        growth.listen(this::followNow);
    }

    void stop() {
        stopped = true;
        executor.shutdownNow();
    }

    /** At the start, and after each commit on the thread that committed, which still belongs to the transaction. */
    private void followNow() {
        if (stopped) {
            return;
        }
        if (!begun) {
            begin();
        }
        try {
            executor.submit(step).get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            cache.pages().clear();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failure) {
            LOG.log(Level.WARNING, "What changed could not be read, so every page is made anew.", failure);
            cache.pages().clear();
        }
    }

    private void begin() {
        begun = true;
        cache.followedBy(this::catchUp);
        executor.scheduleWithFixedDelay(this::catchUp, 1, 1, TimeUnit.SECONDS);
    }

    /** @return whether what is kept holds now; after a failure that is not tried again at once */
    private synchronized boolean catchUp() {
        if (failedAt != null && System.nanoTime() - failedAt < NANOSECONDS_BETWEEN_TRIES) {
            return false;
        }
        try {
            step.run();
            failedAt = null;
        } catch (RuntimeException failure) {
            if (failedAt == null && !stopped) {
                LOG.log(Level.WARNING, "What changed cannot be read; that is tried again.", failure);
            }
            failedAt = System.nanoTime();
        }
        return failedAt == null;
    }
}
