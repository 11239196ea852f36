package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.PersonNotFoundException;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;

/** People have their mail go to another address, once they have shown that they read it there. */
@ApplicationScoped
@Transactional
public class ChangingAddress {

    private final SigningIn signingIn;
    private final Accounts accounts;
    private final LinkDesk desk;
    private final Notices notices;
    private final Tidings tidings;
    private final AuditTrail trail;

    protected ChangingAddress() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChangingAddress(
            SigningIn signingIn, Accounts accounts, LinkDesk desk, Notices notices, Tidings tidings, AuditTrail trail) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.desk = desk;
        this.notices = notices;
        this.tidings = tidings;
        this.trail = trail;
    }

    /** Whether an address can be confirmed; without that only administrators change it. */
    public boolean sendsMail() {
        return notices.areSent();
    }

    /**
     * Sends a link to the new address; until it is used, mail goes where it went before.
     *
     * @throws org.wellspring.portal.account.TooManyTriesException when the password was wrong so often that it is not looked at
     * @throws org.wellspring.portal.account.WrongPasswordException when the password is not right
     * @throws org.wellspring.portal.account.EmailRefusedException when the address cannot be one
     */
    public void ask(Actor actor, char[] password, String wanted) {
        signingIn.prove(actor, password);
        EmailAddress address = new EmailAddress(wanted.strip());
        if (notices.areSent()) {
            Account account = accounts.find(actor.name()).orElseThrow(() -> new PersonNotFoundException(actor.name()));
            LinkKey key = desk.make(LinkKind.ADDRESS, account.name(), Optional.of(address));
            Occasion occasion = new Occasion(account.name(), LinkKind.ADDRESS.path(), account.name(), null);
            notices.sendLink(address, account, NoticeKind.ADDRESS_LINK, occasion, key.text());
        }
    }

    /**
     * The address that a link confirms.
     *
     * @throws BadLinkException when it does not work
     */
    public EmailAddress wanted(String key) {
        return desk.address(LinkKind.ADDRESS, key);
    }

    /**
     * Has mail go to the address that the link was sent to, and tells the one before.
     *
     * @param origin the network address that the request came from
     * @throws BadLinkException when the link does not work
     */
    public void confirm(String key, String origin) {
        AccessLink link = desk.use(LinkKind.ADDRESS, key);
        Account account = desk.accountOf(link);
        EmailAddress address = link.email().orElseThrow(BadLinkException::new);
        Optional<EmailAddress> before = account.email();
        account.moveMail(address);
        before.ifPresent(old -> tidings.addressChanged(account, old));
        trail.record(
                account.actor(origin),
                Act.ADDRESS_CHANGED,
                Subject.account(account.name()),
                before.map(EmailAddress::value).orElse(""),
                address.value());
    }
}
