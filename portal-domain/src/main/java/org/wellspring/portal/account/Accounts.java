package org.wellspring.portal.account;

import java.util.Optional;

/** The accounts of this portal. */
public interface Accounts {

    void add(Account account);

    /** @param name as typed; compared without regard to case */
    Optional<Account> find(String name);

    boolean isEmpty();
}
