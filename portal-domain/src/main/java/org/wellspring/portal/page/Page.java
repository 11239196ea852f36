package org.wellspring.portal.page;

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

/** A stand-alone page, as a draft and as a line of editions. */
@Entity
@Table(name = "page")
@DiscriminatorValue("PAGE")
public class Page extends ContentItem {

    @Embedded
    private PageContent content;

    protected Page() {}

    public Page(Locale language, Slug slug, PageContent content, Actor by, Instant at) {
        super(language, slug, by, at);
        this.content = content;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PAGE;
    }

    @Override
    public String title() {
        return content.title();
    }

    @Override
    public DraftState draft() {
        return content.fields();
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = PageContent.of(wanted);
    }

    @Override
    public Optional<DomainException> shortcoming() {
        return content.body().isEmpty() ? Optional.of(new EmptyPageException(content.title())) : Optional.empty();
    }

    @Override
    protected PageEdition edition(Actor by, Instant now, Instant from) {
        return new PageEdition(this, content, by, now, from);
    }

    public PageContent content() {
        return content;
    }
}
