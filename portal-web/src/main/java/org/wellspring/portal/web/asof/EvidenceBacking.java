package org.wellspring.portal.web.asof;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.asof.Evidence;
import org.wellspring.portal.asof.LookingBack;
import org.wellspring.portal.asof.ShownEdition;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.web.address.ReadingInstant;

/** What proves the page: made when the rest of it is known, so that nothing it shows is left out. */
@Named("evidence")
@RequestScoped
public class EvidenceBacking {

    @Inject
    private LookingBack lookingBack;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private Evidence evidence;

    @PostConstruct
    void gather() {
        evidence = lookingBack.evidence(shown.ids());
    }

    public String getBy() {
        return reading.link().orElseThrow().by();
    }

    public Instant getGatheredAt() {
        return evidence.gatheredAt();
    }

    public List<ShownEdition> getEditions() {
        return evidence.editions();
    }

    public List<AuditEntry> getEntries() {
        return evidence.entries();
    }

    public ChainEnd getHead() {
        return evidence.head();
    }
}
