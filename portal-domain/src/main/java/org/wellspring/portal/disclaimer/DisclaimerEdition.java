package org.wellspring.portal.disclaimer;

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
import org.wellspring.portal.topic.Topic;

/** A disclaimer as readers see it from an instant on. */
@Entity
@Table(name = "disclaimer_edition")
@DiscriminatorValue("DISCLAIMER")
public class DisclaimerEdition extends Edition {

    @Embedded
    private DisclaimerContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id", updatable = false)
    private Topic topic;

    protected DisclaimerEdition() {}

    DisclaimerEdition(
            Disclaimer disclaimer, DisclaimerContent content, Topic topic, Actor by, Instant now, Instant from) {
        super(disclaimer, shown(content, topic), by, now, from);
        this.content = content;
        this.topic = topic;
    }

    private DisclaimerEdition(DisclaimerEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
        this.topic = earlier.topic;
    }

    private static DraftState shown(DisclaimerContent content, Topic topic) {
        return content.fields().list("topics", topic == null ? List.of() : List.of(topic.id()));
    }

    @Override
    public DraftState shown() {
        return shown(content, topic);
    }

    @Override
    protected DisclaimerEdition again(Actor by, Instant now, Instant from) {
        return new DisclaimerEdition(this, by, now, from);
    }
}
