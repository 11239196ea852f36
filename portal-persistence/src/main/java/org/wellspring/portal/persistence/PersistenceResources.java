package org.wellspring.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** What the server gives, made injectable. */
@ApplicationScoped
class PersistenceResources {

    @Produces
    @PersistenceContext(unitName = "wellspring")
    private EntityManager entities;

    /** The one clock of the portal. It ticks in microseconds, because that is what both databases keep. */
    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
