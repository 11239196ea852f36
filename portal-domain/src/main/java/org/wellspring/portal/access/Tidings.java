package org.wellspring.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Aftermath;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;
import org.wellspring.portal.session.Sessions;

/** Ends the sessions of an account whose way in has changed, and tells its owner, who may not be who changed it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tidings implements Aftermath {

    private static final String PROFILE = "/admin/profile";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Notices notices;

    protected Tidings() {
        this(null, null, null);
    }

    @Inject
    public Tidings(Accounts accounts, Sessions sessions, Notices notices) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.notices = notices;
    }

    @Override
    public void locked(String account) {
        sessions.close(account);
    }

    @Override
    public void passwordReplaced(String account, Actor by) {
        sessions.close(account);
        tell(account, NoticeKind.PASSWORD_CHANGED, by.name());
    }

    @Override
    public void secondFactorAdded(String account, Actor by) {
        tell(account, NoticeKind.SECOND_FACTOR_ADDED, by.name());
    }

    @Override
    public void secondFactorRemoved(String account, Actor by) {
        tell(account, NoticeKind.SECOND_FACTOR_REMOVED, by.name());
    }

    public void passwordChanged(String account) {
        tell(account, NoticeKind.PASSWORD_CHANGED, account);
    }

    /** @param before where mail went until now */
    public void addressChanged(Account account, EmailAddress before) {
        notices.tellAt(before, account, NoticeKind.ADDRESS_CHANGED, occasion(account.name(), account.name()));
    }

    private void tell(String account, NoticeKind kind, String by) {
        notices.tell(account, kind, occasion(account, by));
    }

    private static Occasion occasion(String account, String by) {
        return new Occasion(account, PROFILE, by, null);
    }
}
