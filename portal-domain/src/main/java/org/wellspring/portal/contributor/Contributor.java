package org.wellspring.portal.contributor;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;

/**
 * Somebody who writes articles or reviews them as an expert, as a draft and as a line of editions. It is what readers
 * learn about a person, and no account: who signs in to the console is another matter.
 */
@Entity
@Table(name = "contributor")
@DiscriminatorValue("CONTRIBUTOR")
public class Contributor extends ContentItem {

    @Embedded
    private ContributorContent content;

    protected Contributor() {}

    public Contributor(Locale language, Slug slug, ContributorContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CONTRIBUTOR;
    }

    @Override
    public String title() {
        return content.name();
    }

    @Override
    public DraftState draft() {
        return content.fields();
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = ContributorContent.of(wanted);
    }

    /** A name is enough to stand above an article. */
    @Override
    public Optional<DomainException> shortcoming() {
        return Optional.empty();
    }

    @Override
    protected ContributorEdition edition(Actor by, Instant now, Instant from) {
        return new ContributorEdition(this, content, by, now, from);
    }

    public ContributorContent content() {
        return content;
    }
}
