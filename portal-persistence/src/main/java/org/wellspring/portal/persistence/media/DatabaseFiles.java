package org.wellspring.portal.persistence.media;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.hibernate.Session;
import org.wellspring.portal.media.ImageStore;

/** Files as rows of a table. The two databases give their bytes another type, but take and give them alike in JDBC. */
final class DatabaseFiles implements ImageStore {

    private final EntityManager entities;

    DatabaseFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(String name, byte[] bytes) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into stored_file (name, bytes) values (?, ?) on conflict do nothing")) {
                insert.setString(1, name);
                insert.setBytes(2, bytes);
                insert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<byte[]> read(String name) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select bytes from stored_file where name = ?")) {
                select.setString(1, name);
                ResultSet rows = select.executeQuery();
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void forget(String digest) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from stored_file where name = ? or name like ?")) {
                delete.setString(1, digest);
                delete.setString(2, digest + "-%");
                delete.executeUpdate();
            }
        });
    }
}
