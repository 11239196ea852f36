package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.SecondFactor;
import org.wellspring.portal.account.SecondFactors;

@Dependent
class JpaSecondFactors implements SecondFactors {

    private final EntityManager entities;

    @Inject
    JpaSecondFactors(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SecondFactor factor) {
        entities.persist(factor);
    }

    @Override
    public Optional<SecondFactor> find(String account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account));
    }

    /** Recovery codes are read by a statement of their own, after the row is locked. */
    @Override
    public Optional<SecondFactor> findToChange(String account) {
        return entities.createQuery("select f from SecondFactor f where f.account = :account", SecondFactor.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SecondFactor> listUnsealed() {
        return entities.createQuery("select f from SecondFactor f where f.sealed = false", SecondFactor.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void remove(SecondFactor factor) {
        entities.remove(factor);
    }
}
