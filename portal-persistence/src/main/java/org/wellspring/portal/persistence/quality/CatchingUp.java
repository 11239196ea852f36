package org.wellspring.portal.persistence.quality;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import org.wellspring.portal.quality.Examining;

/** Looks, beside everything else, at the drafts of a portal from before findings were counted. */
@ApplicationScoped
class CatchingUp {

    private static final System.Logger LOG = System.getLogger(CatchingUp.class.getName());
    private static final int AFTER_MIGRATIONS = Interceptor.Priority.LIBRARY_AFTER;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Examining examining;

    private volatile boolean stopped;

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup started) {
        executor.execute(this::run);
    }

    void stop(@Observes Shutdown shutdown) {
        stopped = true;
    }

    /** A draft that cannot be looked at must not keep the portal from starting; the next start tries again. */
    private void run() {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = examining.catchUp();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Drafts from before could not be looked at; the next start tries again.", failed);
        }
    }
}
