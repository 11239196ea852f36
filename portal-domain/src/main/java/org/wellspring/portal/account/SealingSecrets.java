package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellspring.portal.secret.Vault;

/** Seals what a portal before this one kept as it is. */
@ApplicationScoped
@Transactional
public class SealingSecrets {

    private final SecondFactors factors;
    private final Vault vault;

    protected SealingSecrets() {
        this(null, null);
    }

    @Inject
    public SealingSecrets(SecondFactors factors, Vault vault) {
        this.factors = factors;
        this.vault = vault;
    }

    /** Once done there is nothing left to do, so that it can run at each start. */
    public void run() {
        factors.listUnsealed().forEach(factor -> factor.seal(vault));
    }
}
