package org.wellspring.portal.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Agent;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.inspection.EntryFilter;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaAuditQueriesTest extends PersistenceTest {

    private static final Instant NEXT_DAY = NOON.plus(Duration.ofDays(1));

    private JpaAuditQueries queries;

    @BeforeEach
    void open() {
        queries = new JpaAuditQueries(entities);
        record(NOON, ANNA, Act.SIGNED_IN, Subject.account("anna"));
        record(NOON, ANNA, Act.PUBLISHED, Subject.item("ARTICLE", 51));
        record(NOON, Agent.unknown("192.0.2.66"), Act.SIGN_IN_FAILED, Subject.account("Anna"));
        record(NEXT_DAY, Actor.PORTAL, Act.PUBLISHED, Subject.item("FAQ", 52));
        record(NEXT_DAY, Actor.PORTAL, Act.ACCOUNT_CREATED, Subject.account("51"));
    }

    private void record(Instant at, Agent agent, Act act, Subject subject) {
        new AuditTrail(new JpaAuditLog(entities, () -> {}), InstantSource.fixed(at))
                .record(agent, act, subject, "", "");
    }

    @Test
    void theNewestComesFirst() {
        assertFound(EntryFilter.ALL, 5, 4, 3, 2, 1);
    }

    @Test
    void aPageIsPartOfTheList() {
        assertThat(queries.list(EntryFilter.ALL, 1, 2))
                .extracting(AuditEntry::number)
                .containsExactly(4L, 3L);
    }

    @Test
    void actsAreFilteredByTheirKind() {
        assertFound(filter(Act.PUBLISHED, null, null, null, null), 4, 2);
    }

    @Test
    void aPersonIsFoundAsWhoActedAndAsWhoWasActedOn() {
        assertFound(filter(null, " ANNA ", null, null, null), 3, 2, 1);
    }

    @Test
    void anItemIsFoundByItsNumberAndNoAccountThatIsCalledLikeIt() {
        assertFound(filter(null, null, 51L, null, null), 2);
    }

    @Test
    void aSpanOfTimeHasItsFirstInstantAndNotItsLast() {
        assertFound(filter(null, null, null, NOON, NEXT_DAY), 3, 2, 1);
        assertFound(filter(null, null, null, NEXT_DAY, null), 5, 4);
    }

    @Test
    void allThatIsAskedForMustBeSo() {
        assertFound(filter(Act.PUBLISHED, "anna", 51L, NOON, NEXT_DAY), 2);
        assertFound(filter(Act.SIGNED_IN, "anna", 51L, NOON, NEXT_DAY));
    }

    @Test
    void aNameWithACharacterThatDatabasesRefuseFindsNothing() {
        assertFound(filter(null, "anna\0", null, null, null));
    }

    private static EntryFilter filter(Act act, String person, Long item, Instant from, Instant until) {
        return new EntryFilter(
                Optional.ofNullable(act),
                Optional.ofNullable(person),
                Optional.ofNullable(item),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private void assertFound(EntryFilter filter, long... numbers) {
        assertThat(queries.list(filter, 0, 100).stream()
                        .mapToLong(AuditEntry::number)
                        .toArray())
                .containsExactly(numbers);
        assertThat(queries.count(filter)).isEqualTo(numbers.length);
    }
}
