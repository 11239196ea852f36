package org.wellspring.portal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.asof.Signatures;
import org.wellspring.portal.asof.SigningKeys;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;

/**
 * Editors look at a draft as readers would see it, and let others look. The reader's side knows nobody, so the link is
 * the permission: it is signed, ends by itself, and ends with the account of whoever made it.
 */
@ApplicationScoped
@Transactional
public class Previewing {

    /** How long an editor's own look lasts. */
    static final Duration LOOK = Duration.ofHours(1);

    private final ContentItems items;
    private final Accounts accounts;
    private final Signatures signatures;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Previewing() {
        this(null, null, null, null, null);
    }

    @Inject
    public Previewing(ContentItems items, Accounts accounts, SigningKeys keys, AuditTrail audit, InstantSource clock) {
        this.items = items;
        this.accounts = accounts;
        this.signatures = new Signatures(keys);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A link for the actor's own eyes.
     *
     * @return the address to follow, relative to the site's root
     * @throws org.wellspring.portal.edition.ItemNotFoundException when there is no item with this number
     * @throws org.wellspring.portal.edition.MergedException when the item has become part of another
     */
    public String look(Actor actor, long id) {
        return signed(link(actor, id, LOOK));
    }

    /**
     * A link to hand out; the record tells of it.
     *
     * @return the address to follow, relative to the site's root
     * @throws org.wellspring.portal.edition.ItemNotFoundException when there is no item with this number
     * @throws org.wellspring.portal.edition.MergedException when the item has become part of another
     */
    public String share(Actor actor, long id, PreviewTerm term) {
        PreviewLink link = link(actor, id, term.length());
        String address = signed(link);
        audit.record(
                actor, Act.PREVIEW_SHARED, items.get(ContentItem.class, id).subject(), "", "until " + link.until());
        return address;
    }

    private PreviewLink link(Actor actor, long id, Duration length) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        items.get(ContentItem.class, id).requireInUse();
        Instant until = clock.instant().plus(length).truncatedTo(ChronoUnit.SECONDS);
        return new PreviewLink(id, actor.name(), until);
    }

    private String signed(PreviewLink link) {
        return link.address(signatures.sign(link.signed()));
    }

    /**
     * What a link that somebody followed leads to.
     *
     * @param parameters the link's parameters by name; {@code null} for one that it has not
     * @return empty when the portal has not signed it
     */
    public Optional<Preview> open(long id, UnaryOperator<String> parameters) {
        return PreviewLink.read(id, parameters)
                .filter(link -> signatures.hasSigned(link.signed(), parameters.apply("signature")))
                .flatMap(link -> items.find(ContentItem.class, id).map(item -> preview(item, link)));
    }

    private Preview preview(ContentItem item, PreviewLink link) {
        boolean isOver = !clock.instant().isBefore(link.until());
        boolean isMakerGone =
                accounts.find(link.by()).filter(account -> !account.isLocked()).isEmpty();
        return new Preview(
                link.item(),
                item.kind(),
                item.language(),
                item.slug(),
                link.by(),
                link.until(),
                isOver
                        || isMakerGone
                        || item.mergedInto().isPresent()
                        || item.trashed().isPresent());
    }
}
