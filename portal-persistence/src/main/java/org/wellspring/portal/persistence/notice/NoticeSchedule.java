package org.wellspring.portal.persistence.notice;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.wellspring.portal.notice.Delivery;
import org.wellspring.portal.notice.Postman;

/** When notices are sent: as soon as what they tell of is committed, and those that are due again a little later. */
@ApplicationScoped
class NoticeSchedule implements Bell {

    private static final System.Logger LOG = System.getLogger(NoticeSchedule.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;
    private static final int SECONDS_BETWEEN_ROUNDS = 20;

    /** A notice was written in this transaction. */
    record NoticeWritten() {}

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Delivery delivery;

    @Inject
    private Postman postman;

    @Inject
    private Event<NoticeWritten> written;

    private ScheduledFuture<?> rounds;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        if (postman.isReady()) {
            rounds = executor.scheduleWithFixedDelay(
                    this::deliver, SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes Shutdown stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    @Override
    public void ring() {
        written.fire(new NoticeWritten());
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeWritten notice) {
        executor.execute(this::deliver);
    }

    /** An exception would end the schedule for good; the notice that met it is due again by itself. */
    private void deliver() {
        try {
            delivery.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Notices could not be sent now; they are tried again.", failed);
        }
    }
}
