package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NewPassword;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.session.Sessions;

/** People choose their password: by a link that was sent to them, or because they want another one. */
@ApplicationScoped
@Transactional(dontRollbackOn = org.wellspring.portal.account.PasswordRefusedException.class)
public class ChoosingPassword {

    private final LinkDesk desk;
    private final NewPassword newPassword;
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final Tidings tidings;
    private final AuditTrail trail;

    protected ChoosingPassword() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChoosingPassword(
            LinkDesk desk,
            NewPassword newPassword,
            SigningIn signingIn,
            Sessions sessions,
            Tidings tidings,
            AuditTrail trail) {
        this.desk = desk;
        this.newPassword = newPassword;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.tidings = tidings;
        this.trail = trail;
    }

    /**
     * The name of whoever a link is for.
     *
     * @throws BadLinkException when it does not work
     */
    public String owner(LinkKind kind, String key) {
        return desk.owner(kind, key).name();
    }

    /**
     * Begins an account with the password that its owner has chosen.
     *
     * @param origin the network address that the request came from
     * @return the name to sign in with
     * @throws BadLinkException when the link does not work
     * @throws org.wellspring.portal.account.PasswordRefusedException when the password breaks a rule; the link still works
     */
    public String accept(String key, char[] wanted, String origin) {
        return choose(LinkKind.INVITATION, Act.INVITATION_ACCEPTED, key, wanted, origin)
                .name();
    }

    /**
     * Replaces a forgotten password; all sessions end. A second factor is still asked for.
     *
     * @return the name to sign in with
     * @throws BadLinkException when the link does not work
     * @throws org.wellspring.portal.account.PasswordRefusedException when the password breaks a rule; the link still works
     */
    public String reset(String key, char[] wanted, String origin) {
        Account account = choose(LinkKind.PASSWORD, Act.PASSWORD_RESET, key, wanted, origin);
        sessions.close(account.name());
        tidings.passwordChanged(account.name());
        return account.name();
    }

    private Account choose(LinkKind kind, Act act, String key, char[] wanted, String origin) {
        Account account = desk.owner(kind, key);
        newPassword.check(account, wanted);
        desk.use(kind, key);
        newPassword.give(account, wanted);
        Actor owner = account.actor(origin);
        trail.record(owner, act, Subject.account(account.name()), "", "");
        return account;
    }

    /**
     * Replaces the password of the actor's own account; their other sessions end.
     *
     * @param sessionId of the session in which they do it
     * @throws org.wellspring.portal.account.TooManyTriesException when the present one was wrong so often that it is not looked at
     * @throws org.wellspring.portal.account.WrongPasswordException when the present one is not right
     * @throws org.wellspring.portal.account.PasswordRefusedException when the new one breaks a rule
     */
    public void change(Actor actor, char[] present, char[] wanted, String sessionId) {
        signingIn.changePassword(actor, present, wanted);
        sessions.endOthers(actor, sessionId);
        tidings.passwordChanged(actor.name());
    }
}
