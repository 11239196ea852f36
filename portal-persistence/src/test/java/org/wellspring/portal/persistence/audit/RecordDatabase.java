package org.wellspring.portal.persistence.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.AuditVerification;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.ChainReport;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.persistence.Database;
import org.wellspring.portal.persistence.start.Migrations;

/** A database whose record a test may write to for good, because no other test reads it. */
final class RecordDatabase {

    private final DataSource database;
    private final SessionFactory sessions;

    RecordDatabase(Database kind, SessionFactory sessions) {
        this.database = kind.empty();
        this.sessions = sessions;
        new Migrations(database).run();
    }

    void append(int entries) {
        inTransaction(session -> {
            AuditTrail trail = trail(session);
            for (int item = 1; item <= entries; item++) {
                trail.record(Actor.PORTAL, Act.PUBLISHED, Subject.item("ARTICLE", item), "", "edition " + item);
            }
            return entries;
        });
    }

    static AuditTrail trail(Session session) {
        return new AuditTrail(new JpaAuditLog(session, () -> {}), InstantSource.fixed(Instant.EPOCH));
    }

    ChainReport verify() {
        return inTransaction(
                session -> new AuditVerification(new JpaAuditLog(session, () -> {})).verify(Optional.empty()));
    }

    ChainEnd end() {
        return verify().end();
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    <T> T inTransaction(Function<Session, T> work) {
        try (Connection connection = database.getConnection();
                Session session = sessions.withOptions().connection(connection).openSession()) {
            session.beginTransaction();
            T result = work.apply(session);
            session.getTransaction().commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
