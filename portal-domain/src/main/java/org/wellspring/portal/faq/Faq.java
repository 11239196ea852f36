package org.wellspring.portal.faq;

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

    @Override
    public ItemKind kind() {
        return ItemKind.FAQ;
    }

    @Override
    public String title() {
        return content.question();
    }

    @Override
    public DraftState draft() {
        return content.fields();
    }

    @Override
    protected void take(DraftState wanted, ContentItems items) {
        content = FaqContent.of(wanted);
    }

    @Override
    public Optional<DomainException> shortcoming() {
        return content.answer().isEmpty() ? Optional.of(new UnansweredException(content.question())) : Optional.empty();
    }

    @Override
    protected FaqEdition edition(Actor by, Instant now, Instant from) {
        return new FaqEdition(this, content, by, now, from);
    }

    public FaqContent content() {
        return content;
    }
}
