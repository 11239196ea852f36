package org.wellspring.portal.faq;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.text.Slug;

/** A question with its answer, as a draft and as a line of editions. */
@Entity
@Table(name = "faq")
@DiscriminatorValue("FAQ")
public class Faq extends ContentItem {

    @Embedded
    private FaqContent content;

    protected Faq() {}

    public Faq(Locale language, Slug slug, FaqContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    void revise(FaqContent wanted, Actor by, Instant at) {
        content = wanted;
        changed(by, at);
    }

    @Override
    public FaqEdition publish(Actor by, Instant at) {
        if (content.answer().isEmpty()) {
            throw new UnansweredException(content.question());
        }
        return new FaqEdition(this, content, by, at);
    }

    public FaqContent content() {
        return content;
    }
}
