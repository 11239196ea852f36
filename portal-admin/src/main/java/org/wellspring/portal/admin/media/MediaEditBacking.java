package org.wellspring.portal.admin.media;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.media.Image;
import org.wellspring.portal.media.ImageDetails;
import org.wellspring.portal.media.ImageDisposal;
import org.wellspring.portal.media.ImageEditing;
import org.wellspring.portal.media.ImageUploading;
import org.wellspring.portal.picture.FileLimit;

/** The page of one image: what is said of it, where it is shown, its files. */
@Named("mediaEdit")
@ViewScoped
public class MediaEditBacking implements Serializable {

    private final ImageEditing editing;
    private final ImageUploading uploading;
    private final ImageDisposal disposal;
    private final ActorBacking actor;
    private final FileLimit limit;

    private Long id;
    private ImageDetails details;
    private ImageForm form;
    private transient Part file;

    protected MediaEditBacking() {
        this(null, null, null, null, null);
    }

    @Inject
    public MediaEditBacking(
            ImageEditing editing,
            ImageUploading uploading,
            ImageDisposal disposal,
            ActorBacking actor,
            FileLimit limit) {
        this.editing = editing;
        this.uploading = uploading;
        this.disposal = disposal;
        this.actor = actor;
        this.limit = limit;
    }

    public void load() {
        details = editing.open(actor.get(), id);
        form = new ImageForm(details);
    }

    public String save() {
        editing.revise(actor.get(), form.wanted());
        Notices.flash("media_edit.message.saved");
        return again();
    }

    public String replace() throws IOException {
        if (file == null || file.getSize() == 0) {
            Notices.errorAt("image", "media.message.file_missing");
            return null;
        }
        uploading.replace(
                actor.get(), id, form.getVersion(), file.getSubmittedFileName(), MediaServlet.bytes(file, limit));
        Notices.flash("media_edit.message.replaced");
        return again();
    }

    public String delete() {
        disposal.delete(actor.get(), id, form.getVersion());
        Notices.flash(
                "media_edit.message.deleted", details.image().description().name(), Image.DAYS_IN_TRASH);
        return again();
    }

    public String restore() {
        disposal.restore(actor.get(), id);
        Notices.flash(
                "media_edit.message.restored", details.image().description().name());
        return again();
    }

    private static String again() {
        return "/media/edit?faces-redirect=true&includeViewParams=true";
    }

    public ImageDetails getDetails() {
        return details;
    }

    public ImageForm getForm() {
        return form;
    }

    /** When a deleted image is forgotten for good; {@code null} while it is in the library. */
    public Instant getForgottenAt() {
        return details.deletedAt()
                .map(at -> at.plus(Duration.ofDays(Image.DAYS_IN_TRASH)))
                .orElse(null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
