package org.wellspring.portal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.persistence.start.Migrations;

/** A portal from before drafts had stages goes on with what it has. */
class UpgradeTest {

    private static final String FILL = """
            insert into content_item (id, version, kind, language, slug, last_edition, changed_at, changed_by) values
              (1, 0, 'FAQ', 'en', 'draft', 0, timestamp with time zone '2026-05-03 12:00:00+00', 'anna'),
              (2, 0, 'FAQ', 'en', 'same', 1, timestamp with time zone '2026-05-03 12:00:00+00', 'anna'),
              (3, 0, 'FAQ', 'en', 'changed', 1, timestamp with time zone '2026-05-03 12:00:02+00', 'anna');
            insert into faq (id, question, answer) values
              (1, 'Why iron?', ''), (2, 'Why zinc?', '<img src="/media/%1$s/leaf.png">'), (3, 'Why?', '');
            insert into edition (id, kind, item_id, number, valid_from, published_at, published_by)
            select id, 'FAQ', id, 1, timestamp with time zone '2026-05-03 12:00:01+00',
              timestamp with time zone '2026-05-03 12:00:01+00', 'anna'
            from content_item where id > 1;
            insert into image (id, digest, name, format, width, height, bytes, added_at)
            values (1, '%1$s', 'leaf', 'PNG', 4, 3, %2$s, timestamp with time zone '2026-05-03 12:00:00+00');
            insert into faq_edition (id, question, answer) values (3, 'Q', '<img src="/media/%1$s/leaf.png">');
            """.formatted("ab".repeat(32), "cast('ab' as bytea)");

    @ParameterizedTest
    @EnumSource
    void draftsChangedSinceTheirEditionStayKnownAsChanged(Database database) throws SQLException {
        DataSource upgraded = upgraded(database.empty());
        assertThat(numbers(upgraded, "select revision from content_item order by id"))
                .containsExactly(1, 1, 2);
        assertThat(numbers(upgraded, "select revision from edition order by id"))
                .containsExactly(1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemKeepsItsAddress(Database database) throws SQLException {
        assertThat(numbers(upgraded(database.empty()), "select item_id from address_claim order by item_id"))
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsFoundByWhatItAsks(Database database) throws SQLException {
        assertThat(numbers(upgraded(database.empty()), "select distinct faq_id from faq_band order by faq_id"))
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionIsListedForReaders(Database database) throws SQLException {
        assertThat(numbers(upgraded(database.empty()), "select edition_id from showing order by edition_id"))
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void imagesKeepTheirAddressesAndWhereTheyAreShown(Database database) throws SQLException {
        DataSource upgraded = upgraded(database.empty());
        assertThat(
                        numbers(
                                upgraded,
                                "select count(*) from library_image i join library_image_version v on v.image_id = i.id"
                                        + " join stored_file f on f.name = v.digest where i.address_key = f.name and i.file_name = 'leaf.png'"))
                .containsExactly(1);
        assertThat(numbers(upgraded, "select item_id from image_in_draft")).containsExactly(2);
        assertThat(numbers(upgraded, "select edition_id from image_in_edition")).containsExactly(3);
    }

    private static DataSource upgraded(DataSource database) throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target("4")
                .load()
                .migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FILL);
        }
        new Migrations(database).run();
        return database;
    }

    private static List<Integer> numbers(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }
}
