package org.wellspring.portal.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.audit.Flaw;
import org.wellspring.portal.audit.Flaw.Reason;
import org.wellspring.portal.persistence.Database;
import org.wellspring.portal.persistence.PersistenceTest;

/** What somebody does who owns the database, and so can take its triggers and keys away. */
class TamperedRecordTest extends PersistenceTest {

    private static final Map<Database, RecordDatabase> UNGUARDED = new EnumMap<>(Database.class);

    private static final String COLUMNS =
            "recorded_at, actor, origin, act, subject_kind, subject_id, value_before, value_after, previous_hash, hash";

    private RecordDatabase record;

    @BeforeEach
    void fiveEntriesWithoutGuard() throws SQLException {
        record = UNGUARDED.computeIfAbsent(database, this::unguarded);
        record.execute(
                "delete from audit_entry", "update audit_head set version = 0, number = 0, hash = repeat('0', 64)");
        record.append(5);
    }

    private RecordDatabase unguarded(Database kind) {
        RecordDatabase fresh = new RecordDatabase(kind, entities.getSessionFactory());
        try {
            fresh.execute(
                    switch (kind) {
                        case H2 ->
                            new String[] {"drop trigger audit_entry_is_only_added_to", "drop trigger audit_head_stays"};
                        case POSTGRESQL ->
                            new String[] {
                                "alter table audit_entry disable trigger all",
                                "alter table audit_head disable trigger all"
                            };
                    });
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return fresh;
    }

    @Test
    void aRecordThatNobodyTamperedWithIsWhole() {
        assertThat(record.verify().isWhole()).isTrue();
        assertThat(record.verify().end().number()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recorded_at = timestamp with time zone '2026-01-01 00:00:00+00'",
                "actor = 'bob'",
                "origin = '192.0.2.66'",
                "act = 'TAKEN_BACK'",
                "act = 'NEVER_HEARD_OF'",
                "subject_kind = 'FAQ'",
                "subject_id = '4'",
                "value_before = 'x'",
                "value_after = ''",
                "hash = repeat('f', 64)"
            })
    void anAlteredEntryIsFound(String change) throws SQLException {
        record.execute("update audit_entry set " + change + " where number = 3");
        assertBroken(3, Reason.ALTERED);
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        record.execute("delete from audit_entry where number = 3");
        assertBroken(3, Reason.MISSING);
    }

    @Test
    void aRemovedEntryIsFoundThoughTheOthersMoveUp() throws SQLException {
        record.execute(
                "delete from audit_entry where number = 3",
                "update audit_entry set number = 3 where number = 4",
                "update audit_entry set number = 4 where number = 5");
        assertBroken(3, Reason.OUT_OF_PLACE);
    }

    @Test
    void reorderedEntriesAreFound() throws SQLException {
        record.execute(
                "update audit_entry set number = 99 where number = 3",
                "update audit_entry set number = 3 where number = 4",
                "update audit_entry set number = 4 where number = 99");
        assertBroken(3, Reason.OUT_OF_PLACE);
    }

    @Test
    void anInsertedEntryIsFound() throws SQLException {
        record.execute(
                "update audit_entry set number = 6 where number = 5",
                "update audit_entry set number = 5 where number = 4",
                "update audit_entry set number = 4 where number = 3",
                "insert into audit_entry (number, " + COLUMNS + ") select 3, "
                        + COLUMNS.replace("previous_hash, hash", "repeat('e', 64), repeat('f', 64)")
                        + " from audit_entry where number = 1");
        assertBroken(3, Reason.OUT_OF_PLACE);
    }

    @Test
    void anEntryBeforeTheFirstIsFound() throws SQLException {
        record.execute("alter table audit_entry drop constraint audit_entry_counts_from_one");
        try {
            record.execute("insert into audit_entry (number, " + COLUMNS + ") select -1, "
                    + COLUMNS.replace("previous_hash, hash", "repeat('e', 64), repeat('f', 64)")
                    + " from audit_entry where number = 1");
            assertBroken(-1, Reason.OUT_OF_PLACE);
        } finally {
            record.execute(
                    "delete from audit_entry where number < 1",
                    "alter table audit_entry add constraint audit_entry_counts_from_one check (number >= 1)");
        }
    }

    @Test
    void aTailThatWasCutOffIsFound() throws SQLException {
        record.execute("delete from audit_entry where number > 3");
        assertBroken(4, Reason.MISSING);
    }

    @Test
    void anEmptiedRecordIsFound() throws SQLException {
        record.execute("delete from audit_entry");
        assertBroken(1, Reason.MISSING);
    }

    @Test
    void anAlteredHeadIsFound() throws SQLException {
        record.execute("update audit_head set hash = repeat('f', 64)");
        assertBroken(5, Reason.HEAD_DIFFERS);
    }

    @Test
    void aHeadThatNamesAnEarlierEntryIsFound() throws SQLException {
        record.execute("update audit_head set number = 4, hash = (select hash from audit_entry where number = 4)");
        assertBroken(5, Reason.HEAD_DIFFERS);
    }

    private void assertBroken(long number, Reason reason) {
        assertThat(record.verify().flaw()).contains(new Flaw(number, reason));
    }
}
