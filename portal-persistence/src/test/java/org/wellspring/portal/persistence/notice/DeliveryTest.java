package org.wellspring.portal.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.notice.Claiming;
import org.wellspring.portal.notice.Delivery;
import org.wellspring.portal.notice.Notice;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;
import org.wellspring.portal.notice.Postman;
import org.wellspring.portal.notice.UndeliveredException;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.secret.AesVault;
import org.wellspring.portal.secret.Vault;

/** Notices from the outbox to a real mail server, on a clock that the test moves. */
class DeliveryTest extends PersistenceTest {

    private static final Vault VAULT = new AesVault(new byte[32]);

    private final MailServer server = new MailServer();
    private Instant now = NOON;
    private final InstantSource clock = () -> now;
    private Postman postman;

    @BeforeEach
    void set() {
        postman = new SmtpPostman(Optional.of(server.settings()), new NamedSite("Healthy Anatolia"), clock);
    }

    @AfterEach
    void stop() {
        server.close();
        entities.clear();
        entities.createMutationQuery("delete from Notice").executeUpdate();
        entities.getTransaction().commit();
        entities.beginTransaction();
    }

    @Test
    void whatIsDueIsSentOnceInTheOrderInWhichItWasWritten() {
        server.start();
        written("Iron");
        now = now.plusSeconds(1);
        written("Zinc");
        delivery().run();
        delivery().run();
        assertThat(server.received())
                .extracting(each -> each.getSubject())
                .containsExactly("Approved: Iron", "Approved: Zinc");
    }

    @Test
    void theKeyOfALinkIsInTheMailAndNeitherBeforeNorAfterwardsInTheDatabase() throws Exception {
        server.start();
        Account anna = new Account("anna", "hash", ANNA.roles(), NOON);
        Occasion occasion = new Occasion("anna", "/admin/new-password?key=", "anna", null);
        inTransaction(session -> {
            new Notices(new JpaOutbox(session, () -> {}), null, postman, VAULT, clock)
                    .sendLink(
                            new EmailAddress("anna@example.org"), anna, NoticeKind.PASSWORD_LINK, occasion, "the-key");
            return null;
        });
        assertThat(row()).doesNotContain("the-key");
        delivery().run();
        assertThat(server.received())
                .singleElement()
                .satisfies(mail -> assertThat((String) mail.getContent())
                        .contains("https://health.example/admin/new-password?key=the-key"));
        assertThat(sealedKeys()).isZero();
    }

    private String row() {
        return inTransaction(session -> {
            Object[] row = session.createNativeQuery("select path, comment, sealed_key from notice", Object[].class)
                    .getSingleResult();
            return row[0] + " " + row[1] + " " + new String((byte[]) row[2], StandardCharsets.ISO_8859_1);
        });
    }

    private long sealedKeys() {
        return inTransaction(session -> session.createQuery(
                        "select count(n) from Notice n where n.sealedKey is not null", Long.class)
                .getSingleResult());
    }

    @Test
    void whatAServerDidNotTakeWhileItWasDownArrivesLater() {
        Notice notice = written("Iron");
        delivery().run();
        assertThat(reread(notice).nextAttemptAt()).isEqualTo(NOON.plusSeconds(60));
        server.start();
        now = NOON.plusSeconds(59);
        delivery().run();
        assertThat(server.received()).isEmpty();
        now = NOON.plusSeconds(60);
        delivery().run();
        assertThat(server.received()).hasSize(1);
        assertThat(reread(notice).isSent()).isTrue();
    }

    @Test
    void aServerThatIsDownForDaysMakesTheNoticeGivenUp() {
        Notice notice = written("Iron");
        while (!reread(notice).isGivenUp()) {
            now = reread(notice).nextAttemptAt();
            delivery().run();
        }
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofDays(2), Duration.ofHours(49));
        server.start();
        now = now.plus(Duration.ofDays(1));
        delivery().run();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsTriedWithOneNoticeOnly() {
        Notice iron = written("Iron");
        Notice zinc = written("Zinc");
        delivery().run();
        assertThat(List.of(reread(iron).attempts(), reread(zinc).attempts())).containsExactly(1, 0);
    }

    @Test
    void aRefusedRecipientHoldsUpNobodyElse() {
        server.start();
        written("Iron");
        written("Zinc");
        Postman picky = new Postman() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void deliver(Notice notice) {
                if (notice.occasion().title().equals("Iron")) {
                    throw new UndeliveredException("550 no such mailbox", false);
                }
                postman.deliver(notice);
            }
        };
        new Delivery(claiming(), picky).run();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void twoNodesThatDeliverAtOnceSendEachNoticeOnce() {
        server.start();
        for (int number = 0; number < 20; number++) {
            written("Iron " + number);
        }
        List<CompletableFuture<Void>> nodes = List.of(
                CompletableFuture.runAsync(() -> delivery().run()),
                CompletableFuture.runAsync(() -> delivery().run()));
        nodes.forEach(CompletableFuture::join);
        assertThat(server.received())
                .extracting(each -> each.getSubject())
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    /** Committed, as a notice is when its delivery begins. */
    private Notice written(String title) {
        Occasion occasion = new Occasion(title, "/admin/articles/edit?id=1", "anna", null);
        Notice notice = new Notice(
                "rita", new EmailAddress("rita@example.org"), NoticeKind.APPROVED, occasion, clock.instant());
        return inTransaction(session -> {
            new JpaOutbox(session, () -> {}).add(notice);
            return notice;
        });
    }

    private Notice reread(Notice notice) {
        return inTransaction(session -> session.find(Notice.class, notice.id()));
    }

    private <T> T inTransaction(Function<Session, T> work) {
        return entities.getSessionFactory().fromTransaction(work);
    }

    private Delivery delivery() {
        return new Delivery(claiming(), postman);
    }

    /** Each act in a transaction of its own, as the server runs it. */
    private Claiming claiming() {
        return new Claiming(null, null, clock) {
            @Override
            public Optional<Notice> claim() {
                return inTransaction(session -> inside(session).claim());
            }

            @Override
            public void sent(long id) {
                inTransaction(session -> {
                    inside(session).sent(id);
                    return null;
                });
            }

            @Override
            public boolean failed(long id) {
                return inTransaction(session -> inside(session).failed(id));
            }
        };
    }

    private Claiming inside(Session session) {
        return new Claiming(new JpaOutbox(session, () -> {}), VAULT, clock);
    }
}
