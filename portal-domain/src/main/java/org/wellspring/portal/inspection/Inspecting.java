package org.wellspring.portal.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditVerification;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.ChainReport;

/** An administrator reads the record and has its chain checked. */
@ApplicationScoped
@Transactional
public class Inspecting {

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final EditionVerification editions;

    protected Inspecting() {
        this(null, null, null);
    }

    @Inject
    public Inspecting(AuditQueries queries, AuditVerification verification, EditionVerification editions) {
        this.queries = queries;
        this.verification = verification;
        this.editions = editions;
    }

    /** @throws org.wellspring.portal.account.NotPermittedException when this actor may not see the record */
    public void requireInspector(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
    }

    /** The entries that match, the newest first. */
    public List<AuditEntry> list(Actor actor, EntryFilter filter, int offset, int limit) {
        actor.require(Role.ADMINISTRATOR);
        return queries.list(filter, offset, limit);
    }

    public long count(Actor actor, EntryFilter filter) {
        actor.require(Role.ADMINISTRATOR);
        return queries.count(filter);
    }

    /**
     * Checks the chain, and then whether the editions are what the record says was published.
     *
     * @param anchor an end of the chain that was noted down earlier, outside the database
     */
    public Verdict verify(Actor actor, Optional<ChainEnd> anchor) {
        actor.require(Role.ADMINISTRATOR);
        ChainReport chain = verification.verify(anchor);
        return new Verdict(chain, chain.isWhole() ? editions.verify() : Optional.empty());
    }
}
