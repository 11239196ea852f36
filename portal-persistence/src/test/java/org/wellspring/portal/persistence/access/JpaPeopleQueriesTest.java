package org.wellspring.portal.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.access.PeopleFilter;
import org.wellspring.portal.access.PeopleOrder;
import org.wellspring.portal.access.PeopleOrder.Column;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.session.ConsoleSession;

class JpaPeopleQueriesTest extends PersistenceTest {

    private JpaPeopleQueries queries;

    @BeforeEach
    void meet() {
        queries = new JpaPeopleQueries(entities);
        Account anna = kept(new Account("anna", "hash", Set.of(Role.PUBLISHER, Role.AUTHOR), NOON));
        anna.present(Optional.of("Berg, Anna"), Optional.empty(), Optional.empty());
        anna.moveMail(new EmailAddress("a_b@example.org"));
        kept(Account.invited("ines", Set.of(Role.AUTHOR), NOON.plusSeconds(1)));
        kept(new Account("zoe", "hash", Set.of(Role.ADMINISTRATOR), NOON.plusSeconds(2)));
        kept(new ConsoleSession("1", "zoe", "192.0.2.1", "", NOON));
        kept(new ConsoleSession("2", "zoe", "192.0.2.1", "", NOON.plus(Duration.ofHours(1))));
        entities.flush();
    }

    @Test
    void peopleAreListedWithAllThatAnAdministratorWantsToSeeInTwoStatements() {
        assertThat(statements(() -> assertThat(list(PeopleFilter.ALL, Column.CREATED, false))
                        .containsExactly(
                                new PersonRow(
                                        "anna",
                                        "Berg, Anna",
                                        Optional.of("a_b@example.org"),
                                        List.of(Role.AUTHOR, Role.PUBLISHER),
                                        AccountState.ACTIVE,
                                        false,
                                        NOON,
                                        Optional.empty()),
                                new PersonRow(
                                        "ines",
                                        "ines",
                                        Optional.empty(),
                                        List.of(Role.AUTHOR),
                                        AccountState.INVITED,
                                        false,
                                        NOON.plusSeconds(1),
                                        Optional.empty()),
                                new PersonRow(
                                        "zoe",
                                        "zoe",
                                        Optional.empty(),
                                        List.of(Role.ADMINISTRATOR),
                                        AccountState.ACTIVE,
                                        false,
                                        NOON.plusSeconds(2),
                                        Optional.of(NOON.plus(Duration.ofHours(1)))))))
                .isEqualTo(2);
    }

    @Test
    void theyAreSortedByEachColumn() {
        assertThat(names(Column.NAME, false)).containsExactly("anna", "ines", "zoe");
        assertThat(names(Column.CREATED, true)).containsExactly("zoe", "ines", "anna");
        assertThat(names(Column.LAST_SEEN, true)).containsExactly("zoe", "anna", "ines");
        assertThat(names(Column.STATE, false)).containsExactly("ines", "anna", "zoe");
        assertThat(names(Column.FACTOR, true)).containsExactly("anna", "ines", "zoe");
        assertThat(names(Column.EMAIL, false)).containsExactly("anna", "ines", "zoe");
    }

    @Test
    void theyAreFiltered() {
        assertThat(found(with("BERG"))).containsExactly("anna");
        assertThat(found(with("a_b"))).containsExactly("anna");
        assertThat(found(with("_"))).containsExactly("anna");
        assertThat(found(with("%%"))).isEmpty();
        assertThat(found(new PeopleFilter("", Optional.of(Role.AUTHOR), Optional.empty(), Optional.empty())))
                .containsExactly("anna", "ines");
        assertThat(found(new PeopleFilter("", Optional.empty(), Optional.of(AccountState.INVITED), Optional.of(false))))
                .containsExactly("ines");
        assertThat(found(new PeopleFilter("", Optional.empty(), Optional.empty(), Optional.of(true))))
                .isEmpty();
    }

    @Test
    void aPageIsCutOut() {
        assertThat(queries.list(PeopleFilter.ALL, PeopleOrder.BY_NAME, 1, 1))
                .extracting(PersonRow::name)
                .containsExactly("ines");
    }

    private List<String> found(PeopleFilter filter) {
        List<String> found = list(filter, Column.NAME, false).stream()
                .map(PersonRow::name)
                .sorted()
                .toList();
        assertThat(queries.count(filter)).isEqualTo(found.size());
        return found;
    }

    private List<String> names(Column order, boolean descending) {
        return list(PeopleFilter.ALL, order, descending).stream()
                .map(PersonRow::name)
                .toList();
    }

    private List<PersonRow> list(PeopleFilter filter, Column order, boolean descending) {
        return queries.list(filter, new PeopleOrder(order, descending), 0, 25);
    }

    private static PeopleFilter with(String words) {
        return new PeopleFilter(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
