package org.wellspring.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * What somebody has to say about a draft. The passage that it speaks of is kept with it, so that one can read it when the
 * draft has changed.
 */
@MappedSuperclass
public abstract class Remark {

    public static final int MAX_PASSAGE_LENGTH = 1_000;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = MAX_PASSAGE_LENGTH)
    private String passage;

    @Column(nullable = false, updatable = false, length = 100)
    private String author;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Remark() {}

    /** @throws InvalidContentException when the passage is too long */
    protected Remark(ContentItem item, String passage, Actor by, Instant at) {
        this.itemId = item.id();
        this.revision = item.revision();
        this.passage = InvalidContentException.limited("passage", passage, MAX_PASSAGE_LENGTH);
        this.author = by.name();
        this.madeAt = at;
    }

    long itemId() {
        return itemId;
    }

    /** The number of the draft of which it speaks. */
    int revision() {
        return revision;
    }

    /** Empty when it speaks of the draft as a whole. */
    String passage() {
        return passage;
    }

    /** The name of the account that made it. */
    String author() {
        return author;
    }

    Instant madeAt() {
        return madeAt;
    }
}
