package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.EmailAddress;

/** Makes links and takes them back from whoever uses them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LinkDesk {

    private final AccessLinks links;
    private final Accounts accounts;
    private final InstantSource clock;

    protected LinkDesk() {
        this(null, null, null);
    }

    @Inject
    public LinkDesk(AccessLinks links, Accounts accounts, InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Another link; one of the same kind that the account has counts no more. */
    public LinkKey make(LinkKind kind, String account, Optional<EmailAddress> email) {
        links.forget(clock.instant());
        links.removeAll(account, kind);
        LinkKey key = LinkKey.random();
        links.add(new AccessLink(key, kind, account, email, clock.instant()));
        return key;
    }

    /**
     * The account that a link is for, as long as it works.
     *
     * @throws BadLinkException when it does not
     */
    public Account owner(LinkKind kind, String key) {
        return accountOf(link(kind, key));
    }

    /**
     * The address that a link is about, as long as it works.
     *
     * @throws BadLinkException when it does not
     */
    public EmailAddress address(LinkKind kind, String key) {
        AccessLink link = link(kind, key);
        accountOf(link);
        return link.email().orElseThrow(BadLinkException::new);
    }

    /**
     * Uses the link up.
     *
     * @throws BadLinkException when it does not work, or somebody else uses it at this moment
     */
    public AccessLink use(LinkKind kind, String key) {
        AccessLink link = link(kind, key);
        if (!links.remove(link.hash())) {
            throw new BadLinkException();
        }
        return link;
    }

    public Account accountOf(AccessLink link) {
        return accounts.find(link.account())
                .filter(account -> !account.isLocked())
                .orElseThrow(BadLinkException::new);
    }

    private AccessLink link(LinkKind kind, String key) {
        return Optional.ofNullable(key)
                .map(LinkKey::new)
                .flatMap(given -> links.find(given.hash()))
                .filter(found -> found.isGood(kind, clock.instant()))
                .orElseThrow(BadLinkException::new);
    }
}
