package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.PersonNotFoundException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;

/** Administrators invite people, who then choose their own password, so that nobody else ever knows it. */
@ApplicationScoped
@Transactional
public class Inviting {

    private final People people;
    private final Accounts accounts;
    private final AccessLinks links;
    private final LinkDesk desk;
    private final Notices notices;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected Inviting() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Inviting(
            People people,
            Accounts accounts,
            AccessLinks links,
            LinkDesk desk,
            Notices notices,
            AuditTrail trail,
            InstantSource clock) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.desk = desk;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether invitations can be sent; without that their links are shown, to be handed over. */
    public boolean sendsMail() {
        return notices.areSent();
    }

    /**
     * Makes an account and a link for choosing its password.
     *
     * @return the link's path, to be handed over, which is told this once; empty when it is sent
     */
    public Optional<String> invite(Actor actor, CreatePerson wanted) {
        return handOver(actor, people.invite(actor, wanted));
    }

    /**
     * Makes another link for somebody who has not come yet; the one before counts no more.
     *
     * @return as {@link #invite}
     * @throws PersonNotFoundException when nobody is invited under this name
     */
    public Optional<String> renew(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return handOver(actor, invited(name));
    }

    private Optional<String> handOver(Actor actor, Account account) {
        Optional<EmailAddress> address = account.email().filter(email -> notices.areSent());
        LinkKey key = desk.make(LinkKind.INVITATION, account.name(), address);
        Occasion occasion = new Occasion(account.name(), LinkKind.INVITATION.path(), actor.name(), null);
        address.ifPresent(email -> notices.sendLink(email, account, NoticeKind.INVITED, occasion, key.text()));
        trail.record(actor, Act.INVITED, Subject.account(account.name()), "", "");
        return address.isPresent() ? Optional.empty() : Optional.of(LinkKind.INVITATION.path() + key.text());
    }

    /** Has the link of an invitation count no more; the account stays, and can be invited again. */
    public void withdraw(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        Account account = invited(name);
        if (links.removeAll(account.name(), LinkKind.INVITATION)) {
            trail.record(actor, Act.INVITATION_WITHDRAWN, Subject.account(account.name()), "", "");
        }
    }

    /** How the invitation of a person stands; empty when they are here already. */
    public Optional<Invitation> of(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.find(name)
                .filter(Account::isInvited)
                .map(account -> new Invitation(links.find(account.name(), LinkKind.INVITATION)
                        .filter(link -> link.isGood(LinkKind.INVITATION, clock.instant()))
                        .map(AccessLink::expiresAt)));
    }

    private Account invited(String name) {
        return accounts.find(name)
                .filter(account -> account.isInvited() && !account.isLocked())
                .orElseThrow(() -> new PersonNotFoundException(name));
    }
}
