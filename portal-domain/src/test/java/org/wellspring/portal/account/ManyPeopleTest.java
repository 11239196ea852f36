package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.AccountChange.Kind;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.bulk.PeopleRun;
import org.wellspring.portal.bulk.PersonOutcome;

/** One change of several accounts: foreseen, then made account by account. */
class ManyPeopleTest {

    private static final AccountChange LOCK = new AccountChange(Kind.LOCK, Optional.empty());
    private static final AccountChange UNLOCK = new AccountChange(Kind.UNLOCK, Optional.empty());
    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.1");

    private final Accounts accounts = new AccountsInMemory();
    private final People people = new People(
            accounts,
            new ReversedPasswords(),
            new NoAftermath(),
            new AuditLogInMemory().trail(),
            InstantSource.fixed(Instant.EPOCH));
    private final PeopleRun run = new PeopleRun(people);

    @BeforeEach
    void appoint() {
        accounts.add(new Account("ada", "hash", Set.of(Role.ADMINISTRATOR), Instant.EPOCH));
        accounts.add(new Account("rita", "hash", Set.of(Role.REVIEWER), Instant.EPOCH));
        accounts.add(new Account("walter", "hash", Set.of(Role.AUTHOR), Instant.EPOCH));
    }

    @Test
    void whatIsForeseenChangesNothing() {
        assertThat(people.foresee(ADA, given(Role.AUTHOR), List.of("rita", "nobody")))
                .containsExactly(new Prospect("rita", 0, "rita", List.of(Role.AUTHOR, Role.REVIEWER), null));
        assertThat(roles("rita")).containsExactly(Role.REVIEWER);
    }

    @Test
    void aRoleIsGivenToThoseWhoHaveItNot() {
        assertThat(refusals(given(Role.AUTHOR), "rita", "walter"))
                .containsExactly(null, NothingToChangeException.class);
        assertThat(roles("rita")).containsExactly(Role.AUTHOR, Role.REVIEWER);
    }

    @Test
    void aRoleIsTakenButTheOnlyOneOfAPersonIsNot() {
        people.change(ADA, given(Role.PUBLISHER), "rita", 0);
        assertThat(refusals(taken(Role.REVIEWER), "rita")).containsExactly((Class<DomainException>) null);
        assertThat(refusals(taken(Role.AUTHOR), "walter")).containsExactly(NoRoleException.class);
        assertThat(roles("rita")).containsExactly(Role.PUBLISHER);
    }

    @Test
    void administratorsLockOthersButNotThemselves() {
        assertThat(refusals(LOCK, "ada", "rita")).containsExactly(OwnAccountException.class, null);
        assertThat(people.open(ADA, "rita").isLocked()).isTrue();
        assertThat(refusals(LOCK, "rita")).containsExactly(NothingToChangeException.class);
        assertThat(refusals(UNLOCK, "rita", "walter")).containsExactly(null, NothingToChangeException.class);
    }

    @Test
    void theLastAdministratorStaysOneWhenSeveralAreAskedFor() {
        people.change(ADA, given(Role.ADMINISTRATOR), "rita", 0);
        people.change(ADA, given(Role.AUTHOR), "ada", 0);
        List<Prospect> seen = people.foresee(ADA, taken(Role.ADMINISTRATOR), List.of("ada", "rita"));
        assertThat(seen).allMatch(Prospect::isOpen);
        assertThat(run.run(ADA, taken(Role.ADMINISTRATOR), seen))
                .extracting(PersonOutcome::isDone)
                .containsExactly(true, false);
        assertThat(roles("rita")).contains(Role.ADMINISTRATOR);
    }

    @Test
    void onlyAdministratorsChangeManyAndSeeWhatItWouldComeTo() {
        Actor rita = new Actor("rita", Set.of(Role.REVIEWER), "192.0.2.2");
        assertThatThrownBy(() -> people.foresee(rita, LOCK, List.of("ada"))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.change(rita, LOCK, "ada", 0)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aRoleBelongsToExactlyTheChangesThatAreAboutOne() {
        assertThatThrownBy(() -> new AccountChange(Kind.GIVE_ROLE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountChange(Kind.LOCK, Optional.of(Role.AUTHOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What foreseeing refuses; that is what doing it refuses. */
    private List<Class<?>> refusals(AccountChange change, String... names) {
        List<Prospect> seen = people.foresee(ADA, change, List.of(names));
        List<Class<?>> foreseen =
                seen.stream().<Class<?>>map(each -> type(each.refusal())).toList();
        assertThat(run.run(ADA, change, seen))
                .extracting(outcome -> type(outcome.refusal()))
                .isEqualTo(foreseen);
        return foreseen;
    }

    private static Class<?> type(DomainException refusal) {
        return refusal == null ? null : refusal.getClass();
    }

    private List<Role> roles(String name) {
        return people.open(ADA, name).roles();
    }

    private static AccountChange given(Role role) {
        return new AccountChange(Kind.GIVE_ROLE, Optional.of(role));
    }

    private static AccountChange taken(Role role) {
        return new AccountChange(Kind.TAKE_ROLE, Optional.of(role));
    }
}
