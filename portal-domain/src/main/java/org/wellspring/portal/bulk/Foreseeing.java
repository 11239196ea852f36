package org.wellspring.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.review.ReviewComments;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.trash.Trashing;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/** Says what an act on many items would come to, by the rules by which it is done, and changes nothing. */
@ApplicationScoped
@Transactional
public class Foreseeing {

    private final ContentItems items;
    private final ReviewComments comments;
    private final Publishing publishing;
    private final Trashing trashing;

    protected Foreseeing() {
        this(null, null, null, null);
    }

    @Inject
    public Foreseeing(ContentItems items, ReviewComments comments, Publishing publishing, Trashing trashing) {
        this.items = items;
        this.comments = comments;
        this.publishing = publishing;
        this.trashing = trashing;
    }

    /**
     * @param ids the numbers of the items; those that no item has are left out
     * @throws TooManyItemsException when they are more than {@link BulkRun#MOST}
     */
    public List<Outlook> foresee(Actor actor, BulkOrder order, List<Long> ids) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        if (ids.size() > BulkRun.MOST) {
            throw new TooManyItemsException(BulkRun.MOST);
        }
        List<ContentItem> all = items.findAll(ids);
        Map<Long, Long> open = order.act() == BulkAct.APPROVE ? comments.countOpen(ids) : Map.of();
        Topic topic = order.topic().flatMap(id -> items.find(Topic.class, id)).orElse(null);
        return all.stream()
                .map(item -> outlook(actor, order, item, topic, open.getOrDefault(item.id(), 0L)))
                .toList();
    }

    private Outlook outlook(Actor actor, BulkOrder order, ContentItem item, Topic topic, long open) {
        try {
            Stage after = after(actor, order, item, topic, open);
            return new Outlook(item.id(), item.version(), item.title(), item.stage(), after, null);
        } catch (DomainException refusal) {
            return new Outlook(item.id(), item.version(), item.title(), item.stage(), item.stage(), refusal);
        }
    }

    private static void refuse(Optional<DomainException> refusal) {
        refusal.ifPresent(each -> {
            throw each;
        });
    }

    private Stage after(Actor actor, BulkOrder order, ContentItem item, Topic topic, long open) {
        return switch (order.act()) {
            case SUBMIT -> item.foresee(Step.SUBMIT, actor, open);
            case APPROVE -> item.foresee(Step.APPROVE, actor, open);
            case PUBLISH -> {
                refuse(publishing.refusal(actor, item));
                yield item.stage();
            }
            case TAKE_BACK -> {
                refuse(publishing.refusalToTakeBack(actor, item));
                yield item.stage();
            }
            case TRASH -> {
                refuse(trashing.refusal(actor, item));
                yield item.stage();
            }
            case SET_TOPIC -> {
                if (topic != null) {
                    Labelling.check(item, topic);
                }
                yield item.foresee(Step.REVISE, actor, open);
            }
            case ASSIGN -> {
                item.requireInUse();
                yield item.stage();
            }
        };
    }
}
