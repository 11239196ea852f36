package org.wellspring.portal.persistence.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database's schema to the version that this portal needs. The same scripts serve H2 and PostgreSQL, except
 * for a few beside them that say what the two do not say alike.
 */
public final class Migrations {

    private final DataSource database;

    public Migrations(DataSource database) {
        this.database = database;
    }

    /** @return how many migrations were applied now */
    public int run() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + product())
                .javaMigrations(new QuestionBands())
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** The name of the database's maker, {@code h2} or {@code postgresql}. */
    private String product() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
