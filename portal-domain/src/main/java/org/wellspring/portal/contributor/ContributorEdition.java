package org.wellspring.portal.contributor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.revision.DraftState;

/** A contributor as readers know them from an instant on. */
@Entity
@Table(name = "contributor_edition")
@DiscriminatorValue("CONTRIBUTOR")
public class ContributorEdition extends Edition {

    @Embedded
    private ContributorContent content;

    protected ContributorEdition() {}

    ContributorEdition(Contributor contributor, ContributorContent content, Actor by, Instant now, Instant from) {
        super(contributor, content.fields(), by, now, from);
        this.content = content;
    }

    private ContributorEdition(ContributorEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
    }

    @Override
    public DraftState shown() {
        return content.fields();
    }

    @Override
    protected ContributorEdition again(Actor by, Instant now, Instant from) {
        return new ContributorEdition(this, by, now, from);
    }
}
