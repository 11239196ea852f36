package org.wellspring.portal.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.picture.Picture;

/**
 * Takes files into the library. A file is read and decoded before the transaction that keeps it begins, because files
 * wait for each other.
 */
@ApplicationScoped
public class ImageUploading {

    private final Renditions renditions;
    private final ImageKeeping keeping;

    protected ImageUploading() {
        this(null, null);
    }

    @Inject
    public ImageUploading(Renditions renditions, ImageKeeping keeping) {
        this.renditions = renditions;
        this.keeping = keeping;
    }

    /**
     * Adds an image, unless the library has the same file already.
     *
     * @throws org.wellspring.portal.picture.PictureRefusedException when it is no picture that the portal takes
     * @throws org.wellspring.portal.edition.InvalidContentException when what is said of it breaks a rule
     */
    public AddedImage add(Actor actor, NewImage uploaded) {
        actor.require(Role.AUTHOR);
        Picture picture = renditions.read(uploaded.fileName(), uploaded.bytes());
        return keeping.add(actor, uploaded, picture);
    }

    /**
     * Gives an image another file; its address stays. Who is no publisher can do so until readers see the image.
     *
     * @param version the image's version that the actor saw
     * @throws org.wellspring.portal.picture.PictureRefusedException when it is no picture that the portal takes
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the image since
     */
    public void replace(Actor actor, long id, long version, String fileName, byte[] bytes) {
        actor.require(Role.AUTHOR);
        keeping.replace(actor, id, version, renditions.read(fileName, bytes));
    }
}
