package org.wellspring.portal.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Agent;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.AuditVerification;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.ChainReport;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaAuditLogTest extends PersistenceTest {

    private JpaAuditLog log;
    private AuditTrail trail;

    @BeforeEach
    void open() {
        log = new JpaAuditLog(entities, () -> {});
        trail = new AuditTrail(log, InstantSource.fixed(NOON));
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(verify()).isEqualTo(new ChainReport(ChainEnd.NONE, Optional.empty()));
    }

    @Test
    void whatWasRecordedIsReadAsItWasWritten() {
        trail.record(ANNA, Act.ROLES_CHANGED, Subject.account("zoë"), "AUTHOR", "AUTHOR, REVIEWER");
        AuditEntry entry = entries().get(0);
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(List.of(entry.actor(), entry.origin(), entry.act()))
                .containsExactly("anna", "192.0.2.1", "ROLES_CHANGED");
        assertThat(entry.subject()).isEqualTo(Subject.account("zoë"));
        assertThat(List.of(entry.before(), entry.after())).containsExactly("AUTHOR", "AUTHOR, REVIEWER");
    }

    @Test
    void severalActsOfOneTransactionMakeAWholeChain() {
        publish(1);
        publish(2);
        publish(3);
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().end()).isEqualTo(log.end().orElseThrow());
    }

    @Test
    void whateverSomebodyTypesAsTheirNameIsKept() {
        trail.record(
                Agent.unknown("192.0.2.66"),
                Act.SIGN_IN_FAILED,
                Subject.account("anna\0\n" + "👩".repeat(5_000)),
                "",
                "");
        assertThat(entries().get(0).subject().id())
                .startsWith("anna\uFFFD\uFFFD👩")
                .endsWith("…");
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void anEntryCannotBeUpdated() {
        publish(1);
        assertRefused("update audit_entry set actor = 'bob'");
    }

    @Test
    void anEntryCannotBeDeleted() {
        publish(1);
        assertRefused("delete from audit_entry");
    }

    @Test
    void theHeadCannotBeDeleted() {
        assertRefused("delete from audit_head");
    }

    @Test
    void noTwoEntriesFollowTheSameOne() {
        publish(1);
        entities.flush();
        assertThatThrownBy(() -> execute("""
                        insert into audit_entry
                        select 2, recorded_at, actor, origin, act, subject_kind, subject_id, value_before, value_after,
                               previous_hash, repeat('f', 64) from audit_entry""")).isInstanceOf(PersistenceException.class);
    }

    private void assertRefused(String statement) {
        entities.flush();
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("only ever added to");
    }

    private void execute(String statement) {
        entities.createNativeMutationQuery(statement).executeUpdate();
    }

    private List<AuditEntry> entries() {
        entities.flush();
        entities.clear();
        return log.after(0, 100);
    }

    private ChainReport verify() {
        entities.flush();
        entities.clear();
        return new AuditVerification(log).verify(Optional.empty());
    }

    private void publish(long item) {
        trail.record(ANNA, Act.PUBLISHED, Subject.item("ARTICLE", item), "", "");
    }
}
