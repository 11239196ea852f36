package org.wellspring.portal.disclaimer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemQueries;

/** Editors open a disclaimer's draft and change it; readers see nothing of it until it is published. */
@ApplicationScoped
@Transactional
public class DisclaimerDrafting {

    private final ContentItems items;
    private final ItemQueries queries;
    private final InstantSource clock;

    protected DisclaimerDrafting() {
        this(null, null, null);
    }

    @Inject
    public DisclaimerDrafting(ContentItems items, ItemQueries queries, InstantSource clock) {
        this.items = items;
        this.queries = queries;
        this.clock = clock;
    }

    /** @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number */
    public DisclaimerDraft open(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        Disclaimer disclaimer = items.get(Disclaimer.class, id);
        return new DisclaimerDraft(
                disclaimer.id(),
                disclaimer.version(),
                disclaimer.language(),
                disclaimer.slug(),
                disclaimer.content(),
                queries.status(id, clock.instant()));
    }

    /**
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed it since the editor opened it
     * @throws org.wellspring.portal.edition.SlugTakenException when the address belongs to another
     */
    public void revise(Actor actor, ReviseDisclaimer wanted) {
        actor.require(Role.AUTHOR);
        Disclaimer disclaimer = items.get(Disclaimer.class, wanted.id(), wanted.version());
        items.move(disclaimer, wanted.slug());
        disclaimer.revise(wanted.content(), actor, clock.instant());
    }
}
