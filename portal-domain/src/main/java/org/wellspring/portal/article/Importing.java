package org.wellspring.portal.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.disclaimer.Disclaimers;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.intake.DocumentNotFoundException;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.ProposedDisclaimer;
import org.wellspring.portal.intake.ProposedFaq;
import org.wellspring.portal.intake.ReceivedDocument;
import org.wellspring.portal.intake.ReceivedDocuments;
import org.wellspring.portal.text.Slug;

/**
 * Turns what the intake proposes into drafts: an article with its questions and disclaimers. A disclaimer whose words
 * the portal already has is used again.
 */
@ApplicationScoped
@Transactional
public class Importing {

    private final ContentItems items;
    private final Disclaimers disclaimers;
    private final ReceivedDocuments documents;
    private final Drafting drafting;
    private final InstantSource clock;

    protected Importing() {
        this(null, null, null, null, null);
    }

    @Inject
    public Importing(
            ContentItems items,
            Disclaimers disclaimers,
            ReceivedDocuments documents,
            Drafting drafting,
            InstantSource clock) {
        this.items = items;
        this.disclaimers = disclaimers;
        this.documents = documents;
        this.drafting = drafting;
        this.clock = clock;
    }

    /**
     * @param title the article's title as the editor wants it
     * @param language that of all parts
     * @return the new article's number
     * @throws org.wellspring.portal.edition.InvalidContentException when a part is too long or the title is blank
     */
    public long accept(Actor actor, Proposal proposal, String title, Locale language) {
        actor.require(Role.AUTHOR);
        Instant now = clock.instant();
        Article article = new Article(
                language, freeSlug(ItemKind.ARTICLE, language, title), content(proposal, title), actor, now);
        proposal.faqs().forEach(faq -> article.attach(draft(faq, language, actor, now)));
        proposal.disclaimers().forEach(disclaimer -> article.attach(draft(disclaimer, language, actor, now)));
        drafting.begin(actor, article, Act.IMPORTED);
        return article.id();
    }

    /**
     * As {@link #accept(Actor, Proposal, String, Locale)}, for a document that was received. Whoever accepts it again gets
     * the article that it has become.
     *
     * @throws DocumentNotFoundException when none of this number waits
     */
    public long accept(Actor actor, long document, Proposal proposal, String title, Locale language) {
        ReceivedDocument received = documents.findToChange(document).orElseThrow(DocumentNotFoundException::new);
        if (received.article().isEmpty()) {
            received.become(accept(actor, proposal, title, language));
        }
        return received.article().orElseThrow();
    }

    private static ArticleContent content(Proposal proposal, String title) {
        return new ArticleContent(
                title,
                proposal.summary(),
                proposal.body(),
                proposal.postedOn().orElse(null),
                proposal.updatedOn().orElse(null));
    }

    private Faq draft(ProposedFaq proposed, Locale language, Actor actor, Instant now) {
        FaqContent content = FaqContent.fitting(proposed.question(), proposed.answer());
        Faq faq = new Faq(language, freeSlug(ItemKind.FAQ, language, content.question()), content, actor, now);
        drafting.begin(actor, faq, Act.IMPORTED);
        return faq;
    }

    private Disclaimer draft(ProposedDisclaimer proposed, Locale language, Actor actor, Instant now) {
        return disclaimers.withText(language, proposed.text()).orElseGet(() -> {
            DisclaimerContent content = proposed.title().isBlank()
                    ? DisclaimerContent.untitled(language, proposed.text())
                    : new DisclaimerContent(proposed.title(), proposed.text());
            Disclaimer disclaimer = new Disclaimer(
                    language, freeSlug(ItemKind.DISCLAIMER, language, content.title()), content, actor, now);
            drafting.begin(actor, disclaimer, Act.IMPORTED);
            return disclaimer;
        });
    }

    private Slug freeSlug(ItemKind kind, Locale language, String title) {
        return items.freeSlug(kind, language, Slug.from(title));
    }
}
