package org.wellspring.portal.persistence.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import org.wellspring.portal.access.Background;

/** Runs what is not to hold up an answer on the server's threads. */
@ApplicationScoped
class ServerBackground implements Background {

    private static final System.Logger LOG = System.getLogger(ServerBackground.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Override
    public void run(Runnable task) {
        executor.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "A task in the background failed.", failed);
            }
        });
    }
}
