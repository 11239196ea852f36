package org.wellspring.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.secret.Vault;

/** Tells people by e-mail what happened; called by the use case that makes it happen, in its transaction. */
@ApplicationScoped
@Transactional
public class Notices {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Postman postman;
    private final Vault vault;
    private final InstantSource clock;

    protected Notices() {
        this(null, null, null, null, null);
    }

    @Inject
    public Notices(Outbox outbox, Accounts accounts, Postman postman, Vault vault, InstantSource clock) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.postman = postman;
        this.vault = vault;
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
        account.email().ifPresent(email -> outbox.add(notice(account, email, kind, occasion)));
    }

    /** Whether the portal sends mail at all. */
    public boolean areSent() {
        return postman.isReady();
    }

    /** As {@link #tell(String, NoticeKind, Occasion)}, to an address that need not be the account's. */
    public void tellAt(EmailAddress email, Account account, NoticeKind kind, Occasion occasion) {
        if (postman.isReady()) {
            outbox.add(notice(account, email, kind, occasion));
        }
    }

    /**
     * Sends a link, whose key is kept sealed until then. Ask {@link #areSent()} first.
     *
     * @param occasion with a path that the key only has to be put behind
     */
    public void sendLink(EmailAddress email, Account account, NoticeKind kind, Occasion occasion, String key) {
        outbox.add(notice(account, email, kind, occasion).withKey(key, vault));
    }

    private Notice notice(Account account, EmailAddress email, NoticeKind kind, Occasion occasion) {
        Notice notice = new Notice(account.name(), email, kind, occasion, clock.instant());
        return account.language().map(notice::in).orElse(notice);
    }
}
