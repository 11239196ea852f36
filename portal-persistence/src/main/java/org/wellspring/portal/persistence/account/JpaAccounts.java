package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.EmailAddress;

@Dependent
public class JpaAccounts implements Accounts {

    private final EntityManager entities;

    @Inject
    public JpaAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Account account) {
        entities.persist(account);
    }

    @Override
    public Optional<Account> find(String name) {
        return entities.createQuery(
                        "select a from Account a left join fetch a.roles where a.name = :name", Account.class)
                .setParameter("name", Account.normalised(name))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> findByEmail(EmailAddress address) {
        return entities.createQuery("""
                        select a from Account a left join fetch a.roles
                        where lower(a.email) = lower(:address) order by a.name
                        """, Account.class)
                .setParameter("address", address.value())
                .getResultList();
    }

    @Override
    public void rehash(Account account, String hash) {
        entities.createQuery(
                        "update Account a set a.passwordHash = :hash where a.name = :name and a.passwordHash = :old")
                .setParameter("hash", hash)
                .setParameter("name", account.name())
                .setParameter("old", account.passwordHash().orElseThrow())
                .executeUpdate();
    }

    @Override
    public List<Account> list() {
        return entities.createQuery("select a from Account a left join fetch a.roles order by a.name", Account.class)
                .getResultList();
    }

    /** Roles are read by statements of their own, after the rows are locked: a join could show them as they were. */
    @Override
    public List<Account> listToChange() {
        return entities.createQuery("select a from Account a order by a.name", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
