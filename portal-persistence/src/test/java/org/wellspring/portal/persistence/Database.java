package org.wellspring.portal.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.wellspring.portal.persistence.start.Migrations;

/** The two databases that the portal runs on, each of them real. */
public enum Database {
    H2 {
        @Override
        public DataSource empty() {
            JdbcDataSource database = new JdbcDataSource();
            database.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            return database;
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            try {
                return EmbeddedPostgres.builder().start().getPostgresDatabase();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    private DataSource migrated;
    private SessionFactory sessions;

    /** A database without any table; a PostgreSQL server stops with the tests. */
    public abstract DataSource empty();

    /** The database with the portal's schema, shared by all tests; each must leave it as it was. */
    public synchronized DataSource migrated() {
        if (migrated == null) {
            migrated = empty();
            new Migrations(migrated).run();
        }
        return migrated;
    }

    public synchronized SessionFactory sessions() {
        if (sessions == null) {
            Configuration configuration = new Configuration();
            configuration.getProperties().put("hibernate.connection.datasource", migrated());
            configuration.setProperty("hibernate.jpa.compliance.query", "true");
            configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
            configuration.setProperty("hibernate.generate_statistics", "true");
            DomainEntities.all().forEach(configuration::addAnnotatedClass);
            sessions = configuration.buildSessionFactory();
        }
        return sessions;
    }
}
