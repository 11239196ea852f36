package org.wellspring.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.topic.OtherBranchException;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicBranches;
import org.wellspring.portal.topic.TopicCounts;
import org.wellspring.portal.topic.TopicNode;
import org.wellspring.portal.topic.TopicPlace;

/**
 * Arranges the tree of topics. Where a topic lies is a part of its draft, so moving one changes that, and readers see it
 * once it is approved and published; the order of topics that lie side by side is none, and holds at once.
 */
@ApplicationScoped
@Transactional
public class ArrangingTopics {

    private final ContentItems items;
    private final TopicBranches branches;
    private final Drafting drafting;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ArrangingTopics() {
        this(null, null, null, null, null);
    }

    @Inject
    public ArrangingTopics(
            ContentItems items, TopicBranches branches, Drafting drafting, AuditTrail audit, InstantSource clock) {
        this.items = items;
        this.branches = branches;
        this.drafting = drafting;
        this.audit = audit;
        this.clock = clock;
    }

    /** The topics right under another one, or those of a language that lie under none, in their order. */
    public List<TopicNode> under(Actor actor, OptionalLong parent, Locale language) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return branches.under(parent, language, clock.instant());
    }

    /** How much is about each topic of a branch and about what lies below it. */
    public List<TopicCounts> counts(Actor actor, OptionalLong parent, Locale language) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return branches.counts(parent, language);
    }

    /**
     * Lets a topic's draft lie under another topic, or under none.
     *
     * @throws org.wellspring.portal.topic.TopicLoopException when the topic would lie under itself
     * @throws ItemNotFoundException when there is no such topic, or it is of another language
     */
    public void move(Actor actor, long id, OptionalLong parent) {
        actor.require(Role.AUTHOR);
        Topic topic = items.getToChange(Topic.class, id);
        parent.ifPresent(above -> requireOf(topic.language(), above));
        String above = parent.isPresent() ? Long.toString(parent.getAsLong()) : "";
        drafting.revise(actor, topic, topic.draft().replacing("topics", above), Saving.SAVED);
    }

    private void requireOf(Locale language, long id) {
        Topic above = items.get(Topic.class, id);
        above.requireInUse();
        if (!above.language().equals(language)) {
            throw new ItemNotFoundException(id);
        }
    }

    /**
     * Puts all topics right under another one, or all of a language that lie under none, into an order.
     *
     * @param ids the numbers of these topics in the wanted order
     * @throws OtherBranchException when these are not the topics that lie there
     */
    public void order(Actor actor, OptionalLong parent, Locale language, List<Long> ids) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        List<TopicNode> before = branches.under(parent, language, now);
        if (before.size() != ids.size()
                || !before.stream()
                        .map(TopicNode::id)
                        .collect(Collectors.toSet())
                        .equals(new HashSet<>(ids))) {
            throw new OtherBranchException();
        }
        if (before.stream().map(TopicNode::id).toList().equals(ids)) {
            return;
        }
        for (int place = 0; place < ids.size(); place++) {
            branches.add(new TopicPlace(items.get(Topic.class, ids.get(place)), place, now));
        }
        audit.record(
                actor,
                Act.REORDERED,
                parent.isPresent() ? Subject.item(ItemKind.TOPIC.name(), parent.getAsLong()) : Subject.PORTAL,
                before.stream().map(TopicNode::name).collect(Collectors.joining(", ")),
                ids.stream().map(id -> items.get(Topic.class, id).title()).collect(Collectors.joining(", ")));
    }
}
