package org.wellspring.portal.faq;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Gist;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;

/** A question with its answer and the topics that it is about, as a draft and as a line of editions. */
@Entity
@Table(name = "faq")
@DiscriminatorValue("FAQ")
public class Faq extends ContentItem {

    @Embedded
    private FaqContent content;

    @ManyToMany
    @JoinTable(
            name = "faq_topic",
            joinColumns = @JoinColumn(name = "faq_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Topic> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "faq_band", joinColumns = @JoinColumn(name = "faq_id"))
    @Column(name = "band", nullable = false)
    private Set<Long> bands = new HashSet<>();

    protected Faq() {}

    public Faq(Locale language, Slug slug, FaqContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
        bands.addAll(bands(language, content.question()));
    }

    /** By which questions like this one are found; see {@link Gist#bands()}. */
    public static Set<Long> bands(Locale language, String question) {
        return Gist.of(language, question).bands();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.FAQ;
    }

    @Override
    public String title() {
        return content.question();
    }

    @Override
    public DraftState draft() {
        return content.fields()
                .list("topics", topics.stream().map(ContentItem::id).toList());
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        FaqContent revised = FaqContent.of(wanted);
        if (!revised.question().equals(content.question())) {
            Set<Long> changed = bands(language(), revised.question());
            bands.retainAll(changed);
            bands.addAll(changed);
        }
        content = revised;
        List<Topic> about = wanted.list("topics").stream()
                .map(id -> items.get(Topic.class, id))
                .toList();
        if (!topics.equals(about)) {
            topics.clear();
            topics.addAll(about);
        }
    }

    @Override
    public Optional<DomainException> shortcoming() {
        return content.answer().isEmpty() ? Optional.of(new UnansweredException(content.question())) : Optional.empty();
    }

    @Override
    protected FaqEdition edition(Actor by, Instant now, Instant from) {
        return new FaqEdition(this, by, now, from);
    }

    public FaqContent content() {
        return content;
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }
}
