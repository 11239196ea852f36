package org.wellspring.portal.faq;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.topic.Topic;

/** A question and its answer as readers see them from an instant on. */
@Entity
@Table(name = "faq_edition")
@DiscriminatorValue("FAQ")
public class FaqEdition extends Edition {

    @Embedded
    private FaqContent content;

    @ManyToMany
    @JoinTable(
            name = "faq_edition_topic",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Topic> topics = new ArrayList<>();

    protected FaqEdition() {}

    FaqEdition(Faq faq, Actor by, Instant now, Instant from) {
        super(faq, shown(faq.content(), faq.topics()), by, now, from);
        this.content = faq.content();
        topics.addAll(faq.topics());
    }

    private FaqEdition(FaqEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
        topics.addAll(earlier.topics);
    }

    /** One without topics is told as those from before questions had any, so that their digests hold. */
    private static DraftState shown(FaqContent content, List<Topic> topics) {
        return topics.isEmpty()
                ? content.fields()
                : content.fields().list("topics", topics.stream().map(Topic::id).toList());
    }

    @Override
    public DraftState shown() {
        return shown(content, topics);
    }

    @Override
    protected FaqEdition again(Actor by, Instant now, Instant from) {
        return new FaqEdition(this, by, now, from);
    }
}
