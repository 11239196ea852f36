package org.wellspring.portal.persistence.asof;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.wellspring.portal.asof.SigningKey;
import org.wellspring.portal.asof.SigningKeys;

@Dependent
class JpaSigningKeys implements SigningKeys {

    private final EntityManager entities;

    @Inject
    JpaSigningKeys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public SigningKey get() {
        return entities.find(SigningKey.class, SigningKey.ID);
    }

    @Override
    public SigningKey getToChange() {
        SigningKey key = get();
        entities.refresh(key, LockModeType.PESSIMISTIC_WRITE);
        return key;
    }
}
