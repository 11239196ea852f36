package org.wellspring.portal.persistence.change;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wellspring.portal.audit.GrowthBell;
import org.wellspring.portal.change.Growth;

/** Rung within a transaction, heard after its commit by the same thread. */
@ApplicationScoped
class RecordGrowth implements Growth, GrowthBell {

    /** Something was added to the record in this transaction. */
    record Grown() {}

    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean ready;

    @Inject
    private Event<Grown> grown;

    @Override
    public synchronized void listen(Runnable listener) {
        listeners.add(listener);
        if (ready) {
            listener.run();
        }
    }

    synchronized void migrated(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        ready = true;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void ring() {
        grown.fire(new Grown());
    }

    /** What the migrations themselves add is nobody's news yet. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Grown growth) {
        if (ready) {
            listeners.forEach(Runnable::run);
        }
    }
}
