package org.wellspring.portal.admin.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.picture.FileLimit;

/** What pages say of how much can be sent to the portal. */
@Named("upload")
@RequestScoped
public class UploadBacking {

    /** Room for the form around a file, in megabytes. */
    private static final int FORM = 2;

    private final int image;
    private final int request;

    protected UploadBacking() {
        image = 0;
        request = 0;
    }

    @Inject
    public UploadBacking(FileLimit largestFile) {
        image = largestFile.megabytes();
        request = maximum(largestFile);
    }

    static int maximum(FileLimit largestFile) {
        return largestFile.megabytes() + FORM;
    }

    /** How large an image may be, in megabytes. */
    public int getImage() {
        return image;
    }

    /** How much may be sent at once, in megabytes. */
    public int getRequest() {
        return request;
    }
}
