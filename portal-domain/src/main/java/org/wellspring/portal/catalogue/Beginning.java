package org.wellspring.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.contributor.ContributorContent;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.page.PageContent;
import org.wellspring.portal.site.SiteStates;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** Begins an item of any kind with hardly more than a title. */
@ApplicationScoped
@Transactional
public class Beginning {

    private final ContentItems items;
    private final Drafting drafting;
    private final SiteStates sites;
    private final InstantSource clock;

    protected Beginning() {
        this(null, null, null, null);
    }

    @Inject
    public Beginning(ContentItems items, Drafting drafting, SiteStates sites, InstantSource clock) {
        this.items = items;
        this.drafting = drafting;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * @param title what editors call it by: its title, its question, its name
     * @return the new item's number
     * @throws org.wellspring.portal.edition.InvalidContentException when the title is blank or too long
     * @throws org.wellspring.portal.edition.UnknownLanguageException when the portal does not publish in the language
     */
    public long begin(Actor actor, ItemKind kind, Locale language, String title) {
        return begin(actor, kind, language, title, Optional.empty(), "");
    }

    /**
     * @param wanted the address, where the editor chose another one than that which follows from the title
     * @param text plain text to begin with, its paragraphs parted by empty lines; only a question and a disclaimer take it
     * @return the new item's number
     * @throws org.wellspring.portal.edition.InvalidContentException when the title is blank or too long
     * @throws org.wellspring.portal.edition.SlugTakenException when the wanted address leads to something
     * @throws org.wellspring.portal.edition.ReservedSlugException when the portal needs the wanted address for itself
     * @throws org.wellspring.portal.edition.UnknownLanguageException when the portal does not publish in the language
     */
    public long begin(Actor actor, ItemKind kind, Locale language, String title, Optional<Slug> wanted, String text) {
        actor.require(Role.AUTHOR);
        wanted.ifPresent(slug -> items.requireFree(kind, language, slug));
        Slug slug = wanted.orElseGet(() -> items.freeSlug(kind, language, Slug.from(title)));
        ContentItem item = begun(kind, language, slug, title, RichText.ofParagraphs(text), actor, clock.instant());
        drafting.begin(actor, item, Act.CREATED);
        return item.id();
    }

    private ContentItem begun(
            ItemKind kind, Locale language, Slug slug, String title, RichText text, Actor by, Instant at) {
        RichText nothing = RichText.EMPTY;
        return switch (kind) {
            case ARTICLE -> new Article(language, slug, new ArticleContent(title, "", nothing, null, null), by, at);
            case FAQ -> new Faq(language, slug, new FaqContent(title, text), by, at);
            case DISCLAIMER -> new Disclaimer(language, slug, disclaimer(title, text, at), by, at);
            case TOPIC -> new Topic(language, slug, new TopicContent(title, ""), by, at);
            case CONTRIBUTOR -> new Contributor(language, slug, new ContributorContent(title), by, at);
            case PAGE -> new Page(language, slug, new PageContent(title, nothing), by, at);
        };
    }

    /** Meant for the readers for whom most of the site is. */
    private DisclaimerContent disclaimer(String title, RichText text, Instant at) {
        return new DisclaimerContent(
                title, text, Scope.ARTICLE, sites.siteAt(at).region());
    }
}
