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
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;

/** A disclaimer, as a draft and as a line of editions; many articles can show the same one. */
@Entity
@Table(name = "disclaimer")
@DiscriminatorValue("DISCLAIMER")
public class Disclaimer extends ContentItem {

    @Embedded
    private DisclaimerContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    protected Disclaimer() {}

    public Disclaimer(Locale language, Slug slug, DisclaimerContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DISCLAIMER;
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public DraftState draft() {
        return content.fields().list("topics", topic == null ? List.of() : List.of(topic.id()));
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = DisclaimerContent.of(wanted);
        topic = content.scope() != Scope.TOPIC
                ? null
                : wanted.list("topics").stream()
                        .findFirst()
                        .map(id -> items.get(Topic.class, id))
                        .orElse(null);
    }

    @Override
    public Optional<DomainException> shortcoming() {
        if (content.text().isEmpty()) {
            return Optional.of(new EmptyDisclaimerException(content.title()));
        }
        return content.scope() == Scope.TOPIC && topic == null
                ? Optional.of(new NoTopicException(content.title()))
                : Optional.empty();
    }

    @Override
    protected DisclaimerEdition edition(Actor by, Instant now, Instant from) {
        return new DisclaimerEdition(this, content, topic, by, now, from);
    }

    public DisclaimerContent content() {
        return content;
    }
}
