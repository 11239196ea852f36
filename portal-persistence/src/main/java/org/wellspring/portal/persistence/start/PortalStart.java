package org.wellspring.portal.persistence.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.FirstAdministrator;
import org.wellspring.portal.account.SealingSecrets;
import org.wellspring.portal.listing.CatchingUp;

/** Everything that has to be in place before the first request: schema, first administrator, samples. */
@ApplicationScoped
class PortalStart {

    @Resource(lookup = "java:jboss/datasources/WellspringDS")
    private DataSource database;

    @PersistenceUnit(unitName = "wellspring")
    private EntityManagerFactory entities;

    @Inject
    private Accounts accounts;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private SealingSecrets sealing;

    @Inject
    private SampleLibrary samples;

    @Inject
    private CatchingUp catchingUp;

    void start(@Observes Startup started) {
        new Migrations(database).run();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        catchUp();
        sealing.run();
        if (accounts.isEmpty()) {
            startForTheFirstTime(StartSettings.fromEnvironment(System.getenv()));
        }
    }

    /** Only the first start after an update has much to do. */
    private void catchUp() {
        boolean more = true;
        while (more) {
            more = catchingUp.some();
        }
    }

    private void startForTheFirstTime(StartSettings settings) {
        firstAdministrator.appoint(settings.adminPassword()).ifPresent(Console::announce);
        if (settings.withSamples()) {
            samples.bringIn();
        }
    }
}
