package org.wellspring.portal.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.PasswordHashing;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.SecondStep;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.account.Throttle;
import org.wellspring.portal.account.Tries;
import org.wellspring.portal.account.TryGate;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaTriesTest extends PersistenceTest {

    private static final String HERE = "192.0.2.1";
    private static final int GUESSERS = 12;
    private static final char[] RIGHT = "right".toCharArray();
    private static final char[] WRONG = "wrong".toCharArray();
    private static final PasswordHashing PLAIN = new PasswordHashing() {
        @Override
        public String hash(char[] password) {
            return new String(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return hash(password).equals(hash);
        }
    };

    @Test
    void failuresAreKeptAndKeepTheRightPasswordWaiting() {
        new JpaAccounts(entities).add(new Account("anna", "right", Set.of(Role.AUTHOR), NOON));
        for (int each = 0; each < 5; each++) {
            signingIn(entities, NOON).authenticate("anna", WRONG, HERE);
        }
        entities.flush();
        entities.clear();
        assertThat(signingIn(entities, NOON).wait("anna", "192.0.2.2")).contains(Duration.ofSeconds(30));
        assertThat(signingIn(entities, NOON).authenticate("anna", RIGHT, HERE)).isEmpty();
        assertThat(signingIn(entities, NOON.plusSeconds(30)).authenticate("anna", RIGHT, HERE))
                .isPresent();
    }

    @Test
    void whatIsForgottenIsRemoved() {
        signingIn(entities, NOON).authenticate("anna", WRONG, HERE);
        new JpaTries(entities).forget(NOON.plus(Duration.ofDays(2)));
        assertThat(rows(entities)).hasSize(1).allMatch(counter -> counter.startsWith("NAME:"));
        new JpaTries(entities).forget(NOON.plus(Duration.ofDays(31)));
        assertThat(rows(entities)).isEmpty();
    }

    @Test
    void ofManyTriesAtTheSameTimeNoMoreAreLookedAtThanOneAfterTheOther() {
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSERS);
        try {
            List<CompletableFuture<Void>> guesses = Stream.generate(
                            () -> CompletableFuture.runAsync(this::guessElsewhere, guessers))
                    .limit(GUESSERS)
                    .toList();
            guesses.forEach(CompletableFuture::join);
            assertThat(entities.createQuery(
                                    "select f.failures from FailedTries f where f.counter like 'NAME:%'", Integer.class)
                            .getResultList())
                    .containsExactly(5);
        } finally {
            guessers.shutdown();
            entities.createMutationQuery("delete from FailedTries").executeUpdate();
            entities.getTransaction().commit();
            entities.beginTransaction();
        }
    }

    /** As far as the gate, in a transaction of its own, as everywhere. */
    private void guessElsewhere() {
        entities.getSessionFactory()
                .inTransaction(session -> new TryGate(new JpaTries(session), InstantSource.fixed(NOON))
                        .pass("NAME:00000", "ADDRESS:00000"));
    }

    private static List<String> rows(Session session) {
        return session.createQuery("select f.counter from FailedTries f", String.class)
                .getResultList();
    }

    private static SigningIn signingIn(Session session, Instant now) {
        InstantSource clock = InstantSource.fixed(now);
        Tries tries = new JpaTries(session);
        Throttle throttle = new Throttle(new TryGate(tries, clock), tries, clock);
        SecondStep step = new SecondStep(new JpaSecondFactors(session), null, trail(session), clock);
        return new SigningIn(new JpaAccounts(session), PLAIN, throttle, step, trail(session));
    }
}
