package org.wellspring.portal.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.media.AddedImage;
import org.wellspring.portal.media.ImageUploading;
import org.wellspring.portal.media.NewImage;
import org.wellspring.portal.picture.FileLimit;

/** The form that sends files to the library where no script does so one by one. */
@Named("mediaUpload")
@RequestScoped
public class MediaUploadBacking {

    private final ImageUploading uploading;
    private final ActorBacking actor;
    private final FileLimit limit;

    private List<Part> files;

    protected MediaUploadBacking() {
        this(null, null, null);
    }

    @Inject
    public MediaUploadBacking(ImageUploading uploading, ActorBacking actor, FileLimit limit) {
        this.uploading = uploading;
        this.actor = actor;
        this.limit = limit;
    }

    /** Each file for itself: one that is refused keeps none of the others out. */
    public String upload() throws IOException {
        if (files == null || files.stream().allMatch(file -> file.getSize() == 0)) {
            Notices.errorAt("files", "media.message.file_missing");
            return null;
        }
        Map<String, Boolean> added = new LinkedHashMap<>();
        for (Part file : files) {
            upload(file).ifPresent(image -> added.put(file.getSubmittedFileName(), image.known()));
        }
        if (added.size() < files.size()) {
            added.forEach((name, known) -> Notices.info(message(known), name));
            return null;
        }
        added.forEach((name, known) -> Notices.flash(message(known), name));
        return "/media?faces-redirect=true";
    }

    private static String message(boolean known) {
        return known ? "media.message.known" : "media.message.added";
    }

    private Optional<AddedImage> upload(Part file) throws IOException {
        String name = file.getSubmittedFileName();
        try {
            return Optional.of(uploading.add(actor.get(), NewImage.of(name, MediaServlet.bytes(file, limit))));
        } catch (DomainException refused) {
            Notices.errorAt("files", "media_upload.refused", name, Refusals.text(refused, Faces.getLocale()));
            return Optional.empty();
        }
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
