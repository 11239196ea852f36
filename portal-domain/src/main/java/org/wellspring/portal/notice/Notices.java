package org.wellspring.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;

/** Tells people by e-mail what happened; called by the use case that makes it happen, in its transaction. */
@ApplicationScoped
@Transactional
public class Notices {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Postman postman;
    private final InstantSource clock;

    protected Notices() {
        this(null, null, null, null);
    }

    @Inject
    public Notices(Outbox outbox, Accounts accounts, Postman postman, InstantSource clock) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * Keeps a notice for a person, to be sent once the transaction has succeeded. Does nothing when the portal sends no
     * mail, or when there is no such account, it is locked, or it has no e-mail address.
     */
    public void tell(String accountName, NoticeKind kind, Occasion occasion) {
        if (!postman.isReady()) {
            return;
        }
        accounts.find(accountName)
                .filter(account -> !account.isLocked())
                .ifPresent(account -> tell(account, kind, occasion));
    }

    private void tell(Account account, NoticeKind kind, Occasion occasion) {
        account.email()
                .map(email -> new Notice(account.name(), email, kind, occasion, clock.instant()))
                .ifPresent(outbox::add);
    }
}
