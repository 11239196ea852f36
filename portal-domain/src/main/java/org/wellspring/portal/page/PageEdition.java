package org.wellspring.portal.page;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.revision.DraftState;

/** A stand-alone page as readers see it from an instant on. */
@Entity
@Table(name = "page_edition")
@DiscriminatorValue("PAGE")
public class PageEdition extends Edition {

    @Embedded
    private PageContent content;

    protected PageEdition() {}

    PageEdition(Page page, PageContent content, Actor by, Instant now, Instant from) {
        super(page, content.fields(), by, now, from);
        this.content = content;
    }

    private PageEdition(PageEdition earlier, Actor by, Instant now, Instant from) {
        super(earlier, earlier.shown(), by, now, from);
        this.content = earlier.content;
    }

    @Override
    public DraftState shown() {
        return content.fields();
    }

    @Override
    protected PageEdition again(Actor by, Instant now, Instant from) {
        return new PageEdition(this, by, now, from);
    }
}
