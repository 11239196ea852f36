package org.wellspring.portal.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemQueries;

/** Editors open a question's draft and change it; readers see nothing of it until it is published. */
@ApplicationScoped
@Transactional
public class FaqDrafting {

    private final ContentItems items;
    private final ItemQueries queries;
    private final InstantSource clock;

    protected FaqDrafting() {
        this(null, null, null);
    }

    @Inject
    public FaqDrafting(ContentItems items, ItemQueries queries, InstantSource clock) {
        this.items = items;
        this.queries = queries;
        this.clock = clock;
    }

    /** @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number */
    public FaqDraft open(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        Faq faq = items.get(Faq.class, id);
        return new FaqDraft(
                faq.id(),
                faq.version(),
                faq.language(),
                faq.slug(),
                faq.content(),
                queries.status(id, clock.instant()));
    }

    /**
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed it since the editor opened it
     * @throws org.wellspring.portal.edition.SlugTakenException when the address belongs to another
     */
    public void revise(Actor actor, ReviseFaq wanted) {
        actor.require(Role.AUTHOR);
        Faq faq = items.get(Faq.class, wanted.id(), wanted.version());
        items.move(faq, wanted.slug());
        faq.revise(wanted.content(), actor, clock.instant());
    }
}
