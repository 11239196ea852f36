package org.wellspring.portal.access;

import java.util.Optional;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;

/**
 * Which people to list.
 *
 * @param words a part of the name, the displayed name or the e-mail address; blank for all
 * @param secondFactor whether they use one
 */
public record PeopleFilter(
        String words, Optional<Role> role, Optional<AccountState> state, Optional<Boolean> secondFactor) {

    public static final PeopleFilter ALL = new PeopleFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
