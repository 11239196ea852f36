package org.wellspring.portal.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.media.ImageFile;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageUploading;
import org.wellspring.portal.media.NewImage;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;

/** The figures of an article's draft that wait for an image: an editor fills or removes each. */
@ApplicationScoped
@Transactional
public class WaitingFigures {

    private final ContentItems items;
    private final Drafting drafting;
    private final ImageUploading images;

    protected WaitingFigures() {
        this(null, null, null);
    }

    @Inject
    public WaitingFigures(ContentItems items, Drafting drafting, ImageUploading images) {
        this.items = items;
        this.drafting = drafting;
        this.images = images;
    }

    /**
     * Puts an image into a figure that waits for one.
     *
     * @param placeholder counts the body's waiting figures, from 0
     * @param fileName as the editor's computer calls it
     * @param alternative what the image shows; empty when it only decorates
     * @throws org.wellspring.portal.picture.PictureRefusedException when the bytes are no image that the portal takes
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the article since
     */
    public void fill(
            Actor actor, long id, long version, int placeholder, String fileName, byte[] bytes, String alternative) {
        actor.require(Role.AUTHOR);
        Article article = items.get(Article.class, id, version);
        NewImage uploaded = new NewImage(fileName, bytes, alternative, alternative.isEmpty(), "", "");
        ImageOverview image = images.add(actor, uploaded).image();
        ImageFile file = image.file();
        RichText filled = article.content()
                .body()
                .withFigureFilled(placeholder, image.address(), alternative, file.width(), file.height());
        revise(actor, article, filled);
    }

    /**
     * Removes a figure that waits for an image, together with its caption.
     *
     * @param placeholder counts the body's waiting figures, from 0
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the article since
     */
    public void remove(Actor actor, long id, long version, int placeholder) {
        actor.require(Role.AUTHOR);
        Article article = items.get(Article.class, id, version);
        revise(actor, article, article.content().body().withFigureRemoved(placeholder));
    }

    private void revise(Actor actor, Article article, RichText body) {
        drafting.revise(actor, article, article.draft().replacing("body", body.html()), Saving.SAVED);
    }
}
