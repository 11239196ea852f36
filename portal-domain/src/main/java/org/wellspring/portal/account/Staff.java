package org.wellspring.portal.account;

import java.util.List;
import java.util.Set;

/** Everybody together, and the rules that hold for all accounts together: somebody is always left who can look after the portal. */
record Staff(List<Account> everybody) {

    /** @throws PersonNotFoundException when nobody has this name */
    Account get(String name) {
        return everybody.stream()
                .filter(each -> each.name().equals(Account.normalised(name)))
                .findFirst()
                .orElseThrow(() -> new PersonNotFoundException(name));
    }

    /** @throws PersonChangedException when the account was changed since the caller saw it */
    Account get(String name, long version) {
        Account account = get(name);
        if (account.version() != version) {
            throw new PersonChangedException(account.name());
        }
        return account;
    }

    boolean has(String name) {
        return everybody.stream().anyMatch(each -> each.name().equals(name));
    }

    /** @throws NoRoleException when there is no role */
    static void requireRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new NoRoleException();
        }
    }

    /**
     * @throws NoRoleException when no role would be left
     * @throws LastAdministratorException when nobody would be left who can look after the portal
     */
    void requireRevisable(Account account, Set<Role> roles) {
        requireRole(roles);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
    }

    /**
     * @throws OwnAccountException when it is the actor's own
     * @throws LastAdministratorException when nobody would be left who can look after the portal
     */
    void requireLockable(Actor actor, Account account) {
        if (account.name().equals(actor.name())) {
            throw new OwnAccountException();
        }
        requireAnotherAdministrator(account);
    }

    /** @throws RuntimeException one of the domain's, for each reason for which the change cannot be made */
    void requireChangeable(Actor actor, Account account, AccountChange change) {
        boolean asWanted = switch (change.kind()) {
            case LOCK -> account.isLocked();
            case UNLOCK -> !account.isLocked();
            case GIVE_ROLE, TAKE_ROLE -> change.after(account.heldRoles()).equals(account.heldRoles());
        };
        if (asWanted) {
            throw new NothingToChangeException();
        }
        switch (change.kind()) {
            case LOCK -> requireLockable(actor, account);
            case GIVE_ROLE, TAKE_ROLE -> requireRevisable(account, change.after(account.heldRoles()));
            case UNLOCK -> {
                // Letting somebody in again takes nothing from anybody.
            }
        }
    }

    private void requireAnotherAdministrator(Account account) {
        boolean isLast = account.isActiveAdministrator()
                && everybody.stream().filter(Account::isActiveAdministrator).count() == 1;
        if (isLast) {
            throw new LastAdministratorException(account.name());
        }
    }
}
