package org.wellspring.portal.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.persistence.Database;
import org.wellspring.portal.persistence.PersistenceTest;

/** What the portal's own user of the database cannot do to the record, and what it can do at the same time. */
class GuardedRecordTest extends PersistenceTest {

    private static final Map<Database, RecordDatabase> GUARDED = new EnumMap<>(Database.class);

    private RecordDatabase record;

    @BeforeEach
    void open() {
        record = GUARDED.computeIfAbsent(database, kind -> new RecordDatabase(kind, entities.getSessionFactory()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'bob'",
                "update audit_entry set actor = actor where number = 0",
                "delete from audit_entry",
                "truncate table audit_entry",
                "delete from audit_head",
                "truncate table audit_head"
            })
    void nothingIsChangedOrTakenAway(String statement) {
        record.append(1);
        long before = record.end().number();
        assertThatThrownBy(() -> record.execute(statement)).isInstanceOf(SQLException.class);
        assertThat(record.verify().isWhole()).isTrue();
        assertThat(record.end().number()).isEqualTo(before);
    }

    @Test
    void transactionsAtTheSameTimeMakeOneChain() {
        long before = record.end().number();
        Stream<CompletableFuture<Void>> acts = Stream.generate(() -> CompletableFuture.runAsync(() -> record.append(2)))
                .limit(40);
        CompletableFuture.allOf(acts.toArray(CompletableFuture[]::new)).join();
        assertThat(record.verify().isWhole()).isTrue();
        assertThat(record.end().number()).isEqualTo(before + 80);
    }

    @Test
    void anActThatFailsLeavesNoEntry() {
        long before = record.end().number();
        assertThatThrownBy(() -> record.inTransaction(session -> {
                    RecordDatabase.trail(session).record(Actor.PORTAL, Act.MERGED, Subject.PORTAL, "", "");
                    session.flush();
                    throw new IllegalArgumentException("the act failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(record.verify().isWhole()).isTrue();
        assertThat(record.end().number()).isEqualTo(before);
    }
}
