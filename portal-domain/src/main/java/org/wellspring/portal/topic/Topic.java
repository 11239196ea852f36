package org.wellspring.portal.topic;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;

/** What articles can be about. A topic may lie under another one; what holds for that holds for it too. */
@Entity
@Table(name = "topic")
@DiscriminatorValue("TOPIC")
public class Topic extends ContentItem {

    @Embedded
    private TopicContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Topic parent;

    protected Topic() {}

    public Topic(Locale language, Slug slug, TopicContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TOPIC;
    }

    @Override
    public String title() {
        return content.name();
    }

    @Override
    public DraftState draft() {
        return TopicEdition.shown(content, parent);
    }

    /** @throws TopicLoopException when the topic would lie under itself */
    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = TopicContent.of(wanted);
        Topic above = wanted.list("topics").stream()
                .findFirst()
                .map(id -> items.get(Topic.class, id))
                .orElse(null);
        if (above != null && (above.id().equals(id()) || above.liesUnder(this))) {
            throw new TopicLoopException(above.title());
        }
        parent = above;
    }

    @Override
    public boolean liesUnder(ContentItem other) {
        return Stream.iterate(parent, topic -> topic != null, Topic::parent)
                .anyMatch(topic -> topic.id().equals(other.id()));
    }

    /** A topic needs nothing beside its name. */
    @Override
    public Optional<DomainException> shortcoming() {
        return Optional.empty();
    }

    @Override
    protected TopicEdition edition(Actor by, Instant now, Instant from) {
        return new TopicEdition(this, by, now, from);
    }

    public TopicContent content() {
        return content;
    }

    /** The topic under which this one lies; {@code null} for one at the top. */
    public Topic parent() {
        return parent;
    }
}
