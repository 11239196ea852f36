package org.wellspring.portal.account;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.secret.OpenVault;

public final class SecondFactorsInMemory implements SecondFactors {

    private final Map<String, SecondFactor> byAccount = new HashMap<>();

    /** The step of the sign-in that asks for what is kept here. */
    public SecondStep step(InstantSource clock) {
        return step(new AuditLogInMemory().trail(), clock);
    }

    SecondStep step(AuditTrail trail, InstantSource clock) {
        return new SecondStep(this, new OpenVault(), trail, clock);
    }

    @Override
    public void add(SecondFactor factor) {
        byAccount.put(factor.account(), factor);
    }

    @Override
    public Optional<SecondFactor> find(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    @Override
    public Optional<SecondFactor> findToChange(String account) {
        return find(account);
    }

    @Override
    public List<SecondFactor> listUnsealed() {
        return List.copyOf(byAccount.values());
    }

    @Override
    public void remove(SecondFactor factor) {
        byAccount.remove(factor.account());
    }
}
