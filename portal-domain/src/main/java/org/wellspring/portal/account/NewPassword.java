package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A password that somebody chooses for their account, kept only as a hash. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NewPassword {

    private static final char[] NONE = {};

    private final PasswordHashing hashing;

    protected NewPassword() {
        this(null);
    }

    @Inject
    public NewPassword(PasswordHashing hashing) {
        this.hashing = hashing;
    }

    /** @throws PasswordRefusedException when it breaks a rule, or is the one that the account has */
    public void check(Account account, char[] wanted) {
        PasswordRule.check(wanted, account.known(), NONE);
        if (account.passwordHash().filter(hash -> hashing.verify(wanted, hash)).isPresent()) {
            throw new PasswordRefusedException("unchanged");
        }
    }

    public void give(Account account, char[] wanted) {
        account.changePassword(hashing.hash(wanted));
    }
}
