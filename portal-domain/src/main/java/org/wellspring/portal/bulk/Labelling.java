package org.wellspring.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.topic.Topic;

/** Says of items what they are about. */
@ApplicationScoped
@Transactional
public class Labelling {

    private static final String TOPICS = "topics";

    private final ContentItems items;
    private final Drafting drafting;

    protected Labelling() {
        this(null, null);
    }

    @Inject
    public Labelling(ContentItems items, Drafting drafting) {
        this.items = items;
        this.drafting = drafting;
    }

    /**
     * Makes a topic the last of those that an item is about; an approved draft is a draft again.
     *
     * @param version the item's version that the actor saw
     * @throws AboutAlreadyException when it is one of them
     * @throws OtherLanguageException when the topic is in another language
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the item since
     */
    public void add(Actor actor, long id, long version, long topicId) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.get(ContentItem.class, id, version);
        Topic topic = items.get(Topic.class, topicId);
        check(item, topic);
        DraftState state = item.draft();
        String wanted = Stream.concat(state.list(TOPICS).stream(), Stream.of(topicId))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        drafting.revise(actor, item, state.replacing(TOPICS, wanted), Saving.SAVED);
    }

    static void check(ContentItem item, Topic topic) {
        if (!item.language().equals(topic.language())) {
            throw new OtherLanguageException(topic.title());
        }
        List<Long> present = item.draft().list(TOPICS);
        if (present.contains(topic.id())) {
            throw new AboutAlreadyException(topic.title());
        }
    }
}
