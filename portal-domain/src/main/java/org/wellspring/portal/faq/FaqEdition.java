package org.wellspring.portal.faq;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.revision.DraftState;

/** A question and its answer as readers see them from an instant on. */
@Entity
@Table(name = "faq_edition")
@DiscriminatorValue("FAQ")
public class FaqEdition extends Edition {

    @Embedded
    private FaqContent content;

    protected FaqEdition() {}

    FaqEdition(Faq faq, FaqContent content, Actor by, Instant now, Instant from) {
        super(faq, content.fields(), by, now, from);
        this.content = content;
    }

    private FaqEdition(FaqEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
    }

    @Override
    public DraftState shown() {
        return content.fields();
    }

    @Override
    protected FaqEdition again(Actor by, Instant now, Instant from) {
        return new FaqEdition(this, by, now, from);
    }
}
