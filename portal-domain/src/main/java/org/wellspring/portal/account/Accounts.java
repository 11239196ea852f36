package org.wellspring.portal.account;

import java.util.List;
import java.util.Optional;

/** The accounts of this portal. */
public interface Accounts {

    void add(Account account);

    /** @param name as typed; compared without regard to case */
    Optional<Account> find(String name);

    /** As {@link #find}, also for what somebody typed that cannot be a name. */
    default Optional<Account> findTyped(String typed) {
        return NameRule.couldBeAName(typed) ? find(typed) : Optional.empty();
    }

    /** Those whose mail goes to this address, in any case. */
    List<Account> findByEmail(EmailAddress address);

    /** Keeps a hash of the same password that costs more. Counts as no change, so that nobody's change is in its way. */
    void rehash(Account account, String hash);

    /** All accounts by name. */
    List<Account> list();

    /**
     * All accounts in their latest state, by name; whoever else asks for them in this way waits until this transaction
     * has ended. Rules that concern several accounts, such as that one administrator is left, can be kept only so.
     */
    List<Account> listToChange();

    boolean isEmpty();
}
