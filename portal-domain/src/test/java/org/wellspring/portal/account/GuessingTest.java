package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.audit.Subject;

/** Whoever guesses passwords is slowed down soon, and those who work here hardly. */
class GuessingTest {

    private static final char[] RIGHT = "a password of my own".toCharArray();
    private static final char[] WRONG = "not the password".toCharArray();
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.66";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final TriesInMemory tries = new TriesInMemory();
    private final Throttle throttle = tries.throttle(() -> this.now);
    private final SigningIn signingIn =
            new SigningIn(accounts, hashing, throttle, new SecondFactorsInMemory().step(() -> this.now), log.trail());
    private final Waits waits = new Waits(accounts, throttle, log.trail());
    private final Actor ada = new Actor("ada", Set.of(Role.ADMINISTRATOR), HOME);
    private final Actor anna = new Actor("anna", Set.of(Role.AUTHOR), HOME);
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");

    @BeforeEach
    void open() {
        accounts.add(new Account("anna", hashing.hash(RIGHT), Set.of(Role.AUTHOR), now));
    }

    @Test
    void aFewWrongPasswordsCostNoWait() {
        fail("anna", ELSEWHERE, 4);
        assertThat(signingIn.wait("anna", HOME)).isEmpty();
        assertThat(signingIn.authenticate("anna", RIGHT, HOME)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", " ANNA ", "nobody", "no\0body", ""})
    void fromTheFifthOnEvenTheRightPasswordHasToWaitWhetherSomebodyHasTheNameOrNot(String name) {
        fail(name, ELSEWHERE, 5);
        assertThat(signingIn.wait(name, HOME)).contains(FIRST_WAIT);
        assertThat(signingIn.authenticate(name, RIGHT, HOME)).isEmpty();
    }

    @Test
    void afterTheWaitThePasswordIsLookedAtAgain() {
        fail("anna", ELSEWHERE, 5);
        pass(FIRST_WAIT);
        assertThat(signingIn.authenticate("anna", RIGHT, HOME)).isPresent();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        fail("anna", ELSEWHERE, 5);
        pass(FIRST_WAIT);
        fail("anna", ELSEWHERE, 1);
        assertThat(signingIn.wait("anna", HOME)).contains(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        fail("anna", ELSEWHERE, 1);
        assertThat(signingIn.wait("anna", HOME)).contains(Duration.ofMinutes(2));
    }

    @Test
    void inAYearOfGuessingFewerThanAHundredPasswordsAreLookedAt() {
        Instant end = now.plus(Duration.ofDays(365));
        int guesses = 0;
        for (; now.isBefore(end); guesses++) {
            fail("anna", ELSEWHERE, 1);
            pass(signingIn.wait("anna", HOME).orElse(Duration.ZERO));
        }
        assertThat(guesses).isLessThan(100);
    }

    @Test
    void aTryDuringTheWaitDoesNotProlongIt() {
        fail("anna", ELSEWHERE, 5);
        fail("anna", ELSEWHERE, 20);
        assertThat(signingIn.wait("anna", HOME)).contains(FIRST_WAIT);
    }

    @Test
    void oneNamesWaitIsNotAnothers() {
        fail("anna", ELSEWHERE, 5);
        assertThat(signingIn.wait("rita", HOME)).isEmpty();
    }

    @Test
    void whoSignsInBeginsAnew() {
        fail("anna", HOME, 4);
        signingIn.authenticate("anna", RIGHT, HOME);
        fail("anna", HOME, 4);
        assertThat(signingIn.wait("anna", HOME)).isEmpty();
    }

    @Test
    void aMonthAfterTheWaitItsFailuresAreForgotten() {
        fail("anna", ELSEWHERE, 5);
        pass(FIRST_WAIT.plus(Duration.ofDays(30)));
        fail("anna", ELSEWHERE, 4);
        assertThat(signingIn.wait("anna", HOME)).isEmpty();
    }

    @Test
    void anAddressThatTriesManyNamesHasToWaitForAnyName() {
        spray(ELSEWHERE, 100);
        assertThat(signingIn.wait("anna", ELSEWHERE)).contains(FIRST_WAIT);
        assertThat(signingIn.authenticate("anna", RIGHT, ELSEWHERE)).isEmpty();
        assertThat(signingIn.authenticate("anna", RIGHT, HOME)).isPresent();
    }

    @Test
    void manyPeopleWhoShareAnAddressSignInAsOftenAsTheyLike() {
        for (int each = 0; each < 200; each++) {
            assertThat(signingIn.authenticate("anna", RIGHT, HOME)).isPresent();
        }
    }

    @Test
    void anAccountOfOnesOwnDoesNotMakeAnAddressTrusted() {
        spray(HOME, 99);
        signingIn.authenticate("anna", RIGHT, HOME);
        spray(HOME, 1);
        assertThat(signingIn.wait("anna", HOME)).contains(FIRST_WAIT);
    }

    @Test
    void theAddressesOfOneHouseholdCountAsOne() {
        for (int each = 0; each < 100; each++) {
            fail("name " + each, "2001:db8:1:2::" + Integer.toHexString(each), 1);
        }
        assertThat(signingIn.wait("anna", "2001:db8:1:2:ffff:ffff:ffff:ffff")).isPresent();
        assertThat(signingIn.wait("anna", "2001:db8:1:3::1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a host", "::nothing", "unknown:port"})
    void whateverAProxyCallsAnAddressIsCounted(String origin) {
        spray(origin, 100);
        assertThat(signingIn.wait("anna", origin)).isPresent();
    }

    @Test
    void rowsThatCountNoMoreAreRemoved() {
        spray(ELSEWHERE, 50);
        pass(Duration.ofDays(31));
        fail("anna", HOME, 1);
        assertThat(tries.size()).isEqualTo(2);
    }

    @Test
    void thePresentPasswordCannotBeGuessedAtAnUnguardedDeskEither() {
        for (int each = 0; each < 5; each++) {
            assertThatThrownBy(() -> signingIn.changePassword(anna, WRONG, "another sentence".toCharArray()))
                    .isInstanceOf(WrongPasswordException.class);
        }
        assertThatThrownBy(() -> signingIn.changePassword(anna, RIGHT, "another sentence".toCharArray()))
                .isInstanceOf(TooManyTriesException.class);
    }

    @Test
    void aNewPasswordThatIsRefusedIsNoGuess() {
        for (int each = 0; each < 10; each++) {
            assertThatThrownBy(() -> signingIn.changePassword(anna, RIGHT, "short".toCharArray()))
                    .isInstanceOf(PasswordRefusedException.class);
        }
        assertThat(signingIn.wait("anna", HOME)).isEmpty();
    }

    @Test
    void anAdministratorLetsSomebodyInAtOnce() {
        fail("anna", ELSEWHERE, 5);
        assertThat(waits.of(ada, "anna")).contains(now.plus(FIRST_WAIT));
        waits.lift(ada, "anna");
        assertThat(waits.of(ada, "anna")).isEmpty();
        assertThat(signingIn.authenticate("anna", RIGHT, HOME)).isPresent();
    }

    @Test
    void onlyAnAdministratorDoes() {
        assertThatThrownBy(() -> waits.of(anna, "anna")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> waits.lift(anna, "anna")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void nobodyIsLetInWhoIsNotHere() {
        assertThatThrownBy(() -> waits.lift(ada, "nobody")).isInstanceOf(PersonNotFoundException.class);
    }

    @Test
    void theRecordTellsOfWaitsAndWhoLiftedThemButNotOfWhatWasNotLookedAt() {
        fail("anna", ELSEWHERE, 8);
        waits.lift(ada, "anna");
        assertThat(log.entries())
                .extracting(AuditEntry::act)
                .containsExactly(
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_FAILED",
                        "SIGN_IN_SLOWED",
                        "WAIT_LIFTED");
    }

    @Test
    void theRecordTellsOfAnAddressThatHasToWait() {
        spray(ELSEWHERE, 100);
        AuditEntry last = log.entries().get(100);
        assertThat(last.act()).isEqualTo("SIGN_IN_SLOWED");
        assertThat(last.subject()).isEqualTo(Subject.PORTAL);
        assertThat(last.origin()).isEqualTo(ELSEWHERE);
    }

    private void spray(String origin, int times) {
        for (int each = 0; each < times; each++) {
            fail("name " + each, origin, 1);
        }
    }

    private void fail(String name, String origin, int times) {
        for (int each = 0; each < times; each++) {
            assertThat(signingIn.authenticate(name, WRONG, origin)).isEqualTo(Optional.empty());
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
