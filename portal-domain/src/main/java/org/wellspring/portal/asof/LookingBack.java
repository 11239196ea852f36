package org.wellspring.portal.asof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.Subject;

/**
 * Editors see public pages as readers saw them at an instant, and administrators get them as evidence. The reader's side
 * knows nobody, so whoever may do it gets a signed link that lasts some minutes, and the link is the permission.
 */
@ApplicationScoped
@Transactional
public class LookingBack {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final Signatures signatures;
    private final EvidenceQueries queries;
    private final AuditLog record;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected LookingBack() {
        this(null, null, null, null, null);
    }

    @Inject
    public LookingBack(
            SigningKeys keys, EvidenceQueries queries, AuditLog record, AuditTrail audit, InstantSource clock) {
        this.signatures = new Signatures(keys);
        this.queries = queries;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A link to a page as of an instant.
     *
     * @param zone in which the actor reads times
     * @return the address to follow, relative to the site's root
     * @throws InstantRefusedException when the instant is ahead, or before 1970
     * @throws org.wellspring.portal.account.NotPermittedException when the actor is no editor
     */
    public String look(Actor actor, PublicPath path, Instant at, ZoneId zone) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return signed(link(actor, path, at, zone, Purpose.LOOK));
    }

    /**
     * A link that gives a page as of an instant as a file, with what proves it; the record tells of it.
     *
     * @param zone in which the actor reads times
     * @return the address to follow, relative to the site's root
     * @throws InstantRefusedException when the instant is ahead, or before 1970
     * @throws org.wellspring.portal.account.NotPermittedException when the actor is no administrator
     */
    public String export(Actor actor, PublicPath path, Instant at, ZoneId zone) {
        actor.require(Role.ADMINISTRATOR);
        AsOfLink link = link(actor, path, at, zone, Purpose.EVIDENCE);
        String address = signed(link);
        audit.record(actor, Act.EVIDENCE_EXPORTED, Subject.PORTAL, "", path + " as of " + link.at());
        return address;
    }

    private AsOfLink link(Actor actor, PublicPath path, Instant at, ZoneId zone, Purpose purpose) {
        Instant now = clock.instant();
        if (at.isAfter(now) || at.isBefore(Instant.EPOCH)) {
            throw new InstantRefusedException(at);
        }
        Instant exact = at.truncatedTo(ChronoUnit.MICROS);
        return new AsOfLink(path, exact, zone, purpose, actor.name(), now.plus(LIFETIME));
    }

    /**
     * The link that somebody followed.
     *
     * @param path the canonical address of the page
     * @param parameters the link's parameters by name; {@code null} for one that it has not
     * @return empty when the portal has not signed it, or it has expired
     */
    public Optional<AsOfLink> open(String path, UnaryOperator<String> parameters) {
        String signature = parameters.apply("signature");
        return AsOfLink.read(path, parameters)
                .filter(link -> signatures.hasSigned(link.signed(), signature))
                .filter(link -> clock.instant().isBefore(link.until()));
    }

    /**
     * Where somebody goes on whose page had moved at the instant already.
     *
     * @param link that {@link #open} gave
     * @param path the canonical address to which the page had moved
     */
    public String onward(AsOfLink link, String path) {
        return signed(link.to(PublicPath.of(path)));
    }

    /**
     * What proves a page.
     *
     * @param editions the ids of those that it shows
     */
    public Evidence evidence(Collection<Long> editions) {
        List<ShownEdition> shown = queries.editions(editions);
        List<Long> items = shown.stream().map(ShownEdition::item).distinct().toList();
        return new Evidence(shown, queries.entriesAbout(items), record.end().orElse(ChainEnd.NONE), clock.instant());
    }

    private String signed(AsOfLink link) {
        return link.address(signatures.sign(link.signed()));
    }
}
