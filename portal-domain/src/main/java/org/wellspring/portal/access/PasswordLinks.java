package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.EmailRefusedException;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Agent;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;

/** Sends the links of people who have forgotten their password. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    private final Accounts accounts;
    private final LinkDesk desk;
    private final Notices notices;
    private final AuditTrail trail;

    protected PasswordLinks() {
        this(null, null, null, null);
    }

    @Inject
    public PasswordLinks(Accounts accounts, LinkDesk desk, Notices notices, AuditTrail trail) {
        this.accounts = accounts;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
    }

    /** To each account with this name or address that has an address, is not locked, and whose owner is here already. */
    public void send(String nameOrAddress, String origin) {
        meant(nameOrAddress).stream()
                .filter(account -> !account.isLocked() && !account.isInvited())
                .forEach(account -> account.email().ifPresent(email -> send(account, email, Agent.unknown(origin))));
    }

    private List<Account> meant(String nameOrAddress) {
        Optional<Account> named = accounts.findTyped(nameOrAddress);
        return named.map(List::of).orElseGet(() -> byAddress(nameOrAddress));
    }

    private List<Account> byAddress(String typed) {
        try {
            return accounts.findByEmail(new EmailAddress(typed.strip()));
        } catch (EmailRefusedException noAddress) {
            return List.of();
        }
    }

    private void send(Account account, EmailAddress email, Agent stranger) {
        LinkKey key = desk.make(LinkKind.PASSWORD, account.name(), Optional.of(email));
        Occasion occasion = new Occasion(account.name(), LinkKind.PASSWORD.path(), account.name(), null);
        notices.sendLink(email, account, NoticeKind.PASSWORD_LINK, occasion, key.text());
        trail.record(stranger, Act.PASSWORD_LINK_SENT, Subject.account(account.name()), "", "");
    }
}
