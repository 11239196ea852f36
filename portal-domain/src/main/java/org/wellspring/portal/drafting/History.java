package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Revisions;
import org.wellspring.portal.revision.Saving;

/** What an item's draft said before: listed, made the draft again. */
@ApplicationScoped
@Transactional
public class History {

    private final ContentItems items;
    private final Revisions revisions;
    private final Drafting drafting;
    private final AuditTrail audit;

    protected History() {
        this(null, null, null, null);
    }

    @Inject
    public History(ContentItems items, Revisions revisions, Drafting drafting, AuditTrail audit) {
        this.items = items;
        this.revisions = revisions;
        this.drafting = drafting;
        this.audit = audit;
    }

    /** The item's kept drafts, the last first. */
    public List<RevisionOverview> list(Actor actor, long id, int offset, int limit) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return revisions.list(id, offset, limit);
    }

    public long count(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return revisions.count(id);
    }

    /**
     * Makes a kept draft the draft again; the present one stays in the history.
     *
     * @param version the item's version that the actor saw
     * @throws RevisionNotFoundException when it was never kept, or was folded into a later one
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the item since
     */
    public void restore(Actor actor, long id, long version, int number) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.get(ContentItem.class, id, version);
        int before = item.revision();
        drafting.revise(actor, item, revision(id, number).state(), Saving.RESTORED);
        audit.record(actor, Act.RESTORED, item.subject(), "revision " + before, "revision " + number);
    }

    private Revision revision(long id, int number) {
        return revisions.find(id, number).orElseThrow(() -> new RevisionNotFoundException(number));
    }
}
