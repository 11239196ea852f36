package org.wellspring.portal.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.ArticleDraft.Attached;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageLibrary;

/** Editors open an article's draft and change it; readers see nothing of it until it is published. */
@ApplicationScoped
@Transactional
public class ArticleDrafting {

    private final ContentItems items;
    private final ItemQueries queries;
    private final ImageLibrary images;
    private final InstantSource clock;

    protected ArticleDrafting() {
        this(null, null, null, null);
    }

    @Inject
    public ArticleDrafting(ContentItems items, ItemQueries queries, ImageLibrary images, InstantSource clock) {
        this.items = items;
        this.queries = queries;
        this.images = images;
        this.clock = clock;
    }

    /** @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number */
    public ArticleDraft open(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        Article article = items.get(Article.class, id);
        return new ArticleDraft(
                article.id(),
                article.version(),
                article.language(),
                article.slug(),
                article.content(),
                queries.status(id, clock.instant()),
                article.faqs().stream()
                        .map(faq -> new Attached(faq.id(), faq.content().question()))
                        .toList(),
                article.disclaimers().stream()
                        .map(disclaimer -> new Attached(
                                disclaimer.id(), disclaimer.content().title()))
                        .toList());
    }

    /**
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed it since the editor opened it
     * @throws org.wellspring.portal.edition.SlugTakenException when the address belongs to another
     */
    public void revise(Actor actor, ReviseArticle wanted) {
        actor.require(Role.AUTHOR);
        Article article = items.get(Article.class, wanted.id(), wanted.version());
        items.move(article, wanted.slug());
        article.revise(wanted.content(), actor, clock.instant());
    }

    /**
     * Puts an image into a figure that waits for one.
     *
     * @param placeholder counts the body's waiting figures, from 0
     * @param fileName as the editor's computer calls it
     * @param alternative what the image shows; empty when it only decorates
     * @throws org.wellspring.portal.media.ImageRefusedException when the bytes are no image that the portal takes
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the article since
     */
    public void fillFigure(
            Actor actor, long id, long version, int placeholder, String fileName, byte[] bytes, String alternative) {
        actor.require(Role.AUTHOR);
        Article article = items.get(Article.class, id, version);
        Image image = Image.read(fileName, bytes, clock.instant());
        images.add(image);
        FigureImage figure = new FigureImage(image.address(), alternative, image.width(), image.height());
        article.fillFigure(placeholder, figure, actor, clock.instant());
    }

    /**
     * Removes a figure that waits for an image, together with its caption.
     *
     * @param placeholder counts the body's waiting figures, from 0
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the article since
     */
    public void removeFigure(Actor actor, long id, long version, int placeholder) {
        actor.require(Role.AUTHOR);
        items.get(Article.class, id, version).removeFigure(placeholder, actor, clock.instant());
    }
}
