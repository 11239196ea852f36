package org.wellspring.portal.faq;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;

/** A question and its answer as readers see them from an instant on. */
@Entity
@Table(name = "faq_edition")
@DiscriminatorValue("FAQ")
public class FaqEdition extends Edition {

    @Embedded
    private FaqContent content;

    protected FaqEdition() {}

    FaqEdition(Faq faq, FaqContent content, Actor by, Instant at) {
        super(faq, by, at);
        this.content = content;
    }
}
