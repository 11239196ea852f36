package org.wellspring.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.AccountsInMemory;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.NoAftermath;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.ReversedPasswords;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.secret.OpenVault;

class NoticesTest {

    private static final Occasion OCCASION = new Occasion("Iron", "/admin/articles/edit?id=1", "anna", "Please look.");

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-05-03T12:00:00Z"));
    private final Accounts accounts = new AccountsInMemory();
    private final People people =
            new People(accounts, new ReversedPasswords(), new NoAftermath(), new AuditLogInMemory().trail(), clock);
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Notices notices = new Notices(outbox, accounts, new DeadLetters(), new OpenVault(), clock);

    @BeforeEach
    void meet() {
        people.create(Actor.PORTAL, new CreatePerson("rita", "rita@example.org", Set.of(Role.REVIEWER)));
        people.create(Actor.PORTAL, new CreatePerson("otto", null, Set.of(Role.REVIEWER)));
    }

    @Test
    void aPersonWithAnAddressIsTold() {
        notices.tell("rita", NoticeKind.REVIEWER_ASSIGNED, OCCASION);
        assertThat(outbox.all()).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo("rita");
            assertThat(notice.email()).isEqualTo(new EmailAddress("rita@example.org"));
            assertThat(notice.kind()).isEqualTo(NoticeKind.REVIEWER_ASSIGNED);
            assertThat(notice.occasion()).isEqualTo(OCCASION);
            assertThat(notice.nextAttemptAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void whoHasNoAddressOrNoAccountIsNotTold() {
        notices.tell("otto", NoticeKind.REVIEWER_ASSIGNED, OCCASION);
        notices.tell("nobody", NoticeKind.REVIEWER_ASSIGNED, OCCASION);
        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void whoIsLockedIsNotTold() {
        people.lock(Actor.PORTAL, "rita", 0);
        notices.tell("rita", NoticeKind.REVIEWER_ASSIGNED, OCCASION);
        assertThat(outbox.all()).isEmpty();
    }

    @Test
    void withoutAMailServerNobodyIsTold() {
        new Notices(outbox, accounts, new DeadLetters(false), new OpenVault(), clock)
                .tell("rita", NoticeKind.REVIEWER_ASSIGNED, OCCASION);
        assertThat(outbox.all()).isEmpty();
    }
}
