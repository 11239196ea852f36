package org.wellspring.portal.disclaimer;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;

/** A disclaimer as readers see it from an instant on. */
@Entity
@Table(name = "disclaimer_edition")
@DiscriminatorValue("DISCLAIMER")
public class DisclaimerEdition extends Edition {

    @Embedded
    private DisclaimerContent content;

    protected DisclaimerEdition() {}

    DisclaimerEdition(Disclaimer disclaimer, DisclaimerContent content, Actor by, Instant at) {
        super(disclaimer, by, at);
        this.content = content;
    }
}
