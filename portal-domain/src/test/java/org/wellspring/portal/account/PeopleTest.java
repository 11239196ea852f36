package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.audit.AuditLogInMemory;

class PeopleTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Set<Role> REVIEWER = Set.of(Role.REVIEWER);

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final NoAftermath aftermath = new NoAftermath();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final People people = new People(accounts, hashing, aftermath, log.trail(), InstantSource.fixed(NOON));
    private final SigningIn signingIn = new SigningIn(
            accounts,
            hashing,
            new TriesInMemory().throttle(() -> NOON),
            new SecondFactorsInMemory().step(() -> NOON),
            log.trail());
    private final Actor ada = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.1");

    @BeforeEach
    void appoint() {
        accounts.add(new Account("ada", hashing.hash("any".toCharArray()), ada.roles(), Instant.EPOCH));
    }

    @Test
    void aNewPersonSignsInWithTheInitialPasswordAndMustChangeIt() {
        String password = create("Rita", null, REVIEWER);
        assertThat(signingIn.authenticate("rita", password.toCharArray(), "192.0.2.2"))
                .contains(new Actor("rita", REVIEWER, "192.0.2.2"));
        assertThat(signingIn.mustChangePassword("rita")).isTrue();
    }

    @Test
    void aPersonIsListedWithAllThatAnAdministratorLooksAfter() {
        create("Rita", " rita@example.org ", Set.of(Role.PUBLISHER, Role.AUTHOR));
        assertThat(people.list(ada))
                .contains(new Person(
                        "rita",
                        0,
                        "rita",
                        new EmailAddress("rita@example.org"),
                        List.of(Role.AUTHOR, Role.PUBLISHER),
                        AccountState.ACTIVE,
                        NOON));
    }

    @Test
    void aPersonIsOpenedByNameInAnyCase() {
        assertThat(people.open(ada, "ADA").name()).isEqualTo("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "ada\0"})
    void whoIsNotHereIsNotFound(String name) {
        assertThatThrownBy(() -> people.open(ada, name)).isInstanceOf(PersonNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ri\nta", "rita\0", "ri\u200bta", "rita\u202e"})
    void aNameThatCannotBeSeenIsRefused(String name) {
        assertNameRefused(name, "invalid");
    }

    @Test
    void aNameHasRoomForAHundredCharacters() {
        create("r".repeat(100), null, REVIEWER);
        assertNameRefused("r".repeat(101), "invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "Samples "})
    void aNameThatThePortalActsUnderIsRefused(String name) {
        assertNameRefused(name, "reserved");
    }

    @Test
    void aNameIsTakenInAnyCase() {
        assertNameRefused("Ada", "taken");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anEmailAddressCanBeLeftOut(String email) {
        create("rita", email, REVIEWER);
        assertThat(people.open(ada, "rita").email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rita",
                "rita@example",
                "@example.org",
                "rita@example.org, eve@example.org",
                "rita@example.org\r\nBcc: eve@example.org",
                "rita@-example.org",
                "Rita <rita@example.org>"
            })
    void aSenselessEmailAddressIsRefused(String email) {
        assertThatThrownBy(() -> create("rita", email, REVIEWER)).isInstanceOf(EmailRefusedException.class);
        assertThatThrownBy(() -> people.revise(ada, new RevisePerson("ada", 0, email, ada.roles())))
                .isInstanceOf(EmailRefusedException.class);
    }

    @Test
    void anEmailAddressTooLongForAnyMailServerIsRefused() {
        String email = "rita@" + "example.".repeat(40) + "org";
        assertThatThrownBy(() -> create("rita", email, REVIEWER)).isInstanceOf(EmailRefusedException.class);
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        assertThatThrownBy(() -> create("rita", null, Set.of())).isInstanceOf(NoRoleException.class);
        assertThatThrownBy(() -> people.revise(ada, new RevisePerson("ada", 0, null, Set.of())))
                .isInstanceOf(NoRoleException.class);
    }

    @Test
    void rolesAndAddressChangeTogether() {
        create("rita", null, REVIEWER);
        people.revise(ada, new RevisePerson("rita", 0, "rita@example.org", Set.of(Role.AUTHOR)));
        Person rita = people.open(ada, "rita");
        assertThat(rita.roles()).containsExactly(Role.AUTHOR);
        assertThat(rita.email()).isEqualTo(new EmailAddress("rita@example.org"));
    }

    @Test
    void theLastAdministratorStaysOne() {
        assertThatThrownBy(() -> people.revise(ada, new RevisePerson("ada", 0, null, REVIEWER)))
                .isInstanceOf(LastAdministratorException.class);
    }

    @Test
    void aLockedAdministratorDoesNotCount() {
        create("otto", null, ada.roles());
        people.lock(ada, "otto", 0);
        assertThatThrownBy(() -> people.revise(ada, new RevisePerson("ada", 0, null, REVIEWER)))
                .isInstanceOf(LastAdministratorException.class);
        people.revise(ada, new RevisePerson("otto", 0, null, REVIEWER));
    }

    @Test
    void oneOfTwoAdministratorsCanStepBack() {
        create("otto", null, ada.roles());
        people.revise(ada, new RevisePerson("ada", 0, null, REVIEWER));
        assertThat(people.open(ada, "ada").roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void theLastAdministratorIsNotLockedEvenByOneWhoWasLockedMeanwhile() {
        Actor otto = new Actor("otto", ada.roles(), "192.0.2.3");
        assertThatThrownBy(() -> people.lock(otto, "ada", 0)).isInstanceOf(LastAdministratorException.class);
    }

    @Test
    void nobodyLocksThemselves() {
        create("otto", null, ada.roles());
        assertThatThrownBy(() -> people.lock(ada, "Ada", 0)).isInstanceOf(OwnAccountException.class);
    }

    @Test
    void aLockedPersonComesBackWhenUnlocked() {
        create("rita", null, REVIEWER);
        people.lock(ada, "rita", 0);
        assertThat(signingIn.present("rita", "192.0.2.2")).isEmpty();
        people.unlock(ada, "rita", 0);
        assertThat(signingIn.present("rita", "192.0.2.2")).isPresent();
    }

    @Test
    void aLostPasswordIsReplacedByOneThatMustBeChanged() {
        char[] lost = create("rita", null, REVIEWER).toCharArray();
        signingIn.changePassword(new Actor("rita", REVIEWER, "192.0.2.2"), lost, "a sentence of her own".toCharArray());
        String password = people.renewPassword(ada, "rita", 0);
        assertThat(signingIn.authenticate("rita", password.toCharArray(), "192.0.2.2"))
                .isPresent();
        assertThat(signingIn.mustChangePassword("rita")).isTrue();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        long stale = people.open(ada, "ada").version() - 1;
        assertChanged(version -> people.revise(ada, new RevisePerson("ada", version, null, ada.roles())), stale);
        assertChanged(version -> people.lock(ada, "ada", version), stale);
        assertChanged(version -> people.unlock(ada, "ada", version), stale);
        assertChanged(version -> people.renewPassword(ada, "ada", version), stale);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAnAdministratorLooksAfterPeople(Role role) {
        Actor other = new Actor("rita", Set.of(role), "192.0.2.2");
        assertNotPermitted(() -> people.list(other));
        assertNotPermitted(() -> people.open(other, "ada"));
        assertNotPermitted(() -> people.create(other, new CreatePerson("eve", null, REVIEWER)));
        assertNotPermitted(() -> people.revise(other, new RevisePerson("ada", 0, null, REVIEWER)));
        assertNotPermitted(() -> people.lock(other, "ada", 0));
        assertNotPermitted(() -> people.unlock(other, "ada", 0));
        assertNotPermitted(() -> people.renewPassword(other, "ada", 0));
    }

    private String create(String name, String email, Set<Role> roles) {
        return people.create(ada, new CreatePerson(name, email, roles));
    }

    private void assertNameRefused(String name, String rule) {
        assertThatExceptionOfType(NameRefusedException.class)
                .isThrownBy(() -> create(name, null, REVIEWER))
                .extracting(NameRefusedException::key)
                .isEqualTo("name_refused." + rule);
    }

    private static void assertChanged(Consumer<Long> change, long version) {
        assertThatThrownBy(() -> change.accept(version)).isInstanceOf(PersonChangedException.class);
    }

    private static void assertNotPermitted(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotPermittedException.class);
    }
}
