package org.wellspring.portal.topic;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.revision.DraftState;

/** A topic, and where it lies in the tree, as readers see it from an instant on. */
@Entity
@Table(name = "topic_edition")
@DiscriminatorValue("TOPIC")
public class TopicEdition extends Edition {

    @Embedded
    private TopicContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", updatable = false)
    private Topic parent;

    protected TopicEdition() {}

    TopicEdition(Topic topic, Actor by, Instant now, Instant from) {
        super(topic, topic.draft(), by, now, from);
        this.content = topic.content();
        this.parent = topic.parent();
    }

    private TopicEdition(TopicEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
        this.parent = earlier.parent;
    }

    static DraftState shown(TopicContent content, Topic parent) {
        return content.fields().list("topics", parent == null ? List.of() : List.of(parent.id()));
    }

    @Override
    public DraftState shown() {
        return shown(content, parent);
    }

    @Override
    protected TopicEdition again(Actor by, Instant now, Instant from) {
        return new TopicEdition(this, by, now, from);
    }
}
