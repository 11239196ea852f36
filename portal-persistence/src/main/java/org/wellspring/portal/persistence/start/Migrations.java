package org.wellspring.portal.persistence.start;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's schema to the version that this portal needs; the same scripts serve H2 and PostgreSQL. */
public final class Migrations {

    private final DataSource database;

    public Migrations(DataSource database) {
        this.database = database;
    }

    /** @return how many migrations were applied now */
    public int run() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
