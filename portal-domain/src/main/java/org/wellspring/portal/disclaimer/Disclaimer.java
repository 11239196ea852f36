package org.wellspring.portal.disclaimer;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.text.Slug;

/** A disclaimer, as a draft and as a line of editions; many articles can show the same one. */
@Entity
@Table(name = "disclaimer")
@DiscriminatorValue("DISCLAIMER")
public class Disclaimer extends ContentItem {

    @Embedded
    private DisclaimerContent content;

    protected Disclaimer() {}

    public Disclaimer(Locale language, Slug slug, DisclaimerContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    void revise(DisclaimerContent wanted, Actor by, Instant at) {
        content = wanted;
        changed(by, at);
    }

    @Override
    public DisclaimerEdition publish(Actor by, Instant at) {
        if (content.text().isEmpty()) {
            throw new EmptyDisclaimerException(content.title());
        }
        return new DisclaimerEdition(this, content, by, at);
    }

    public DisclaimerContent content() {
        return content;
    }
}
