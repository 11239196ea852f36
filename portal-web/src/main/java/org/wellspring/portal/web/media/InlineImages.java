package org.wellspring.portal.web.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.wellspring.portal.media.ImageFile;
import org.wellspring.portal.media.ImageLibrary;

/** Images to be put into a page instead of being linked to. */
@Dependent
public class InlineImages {

    private static final String FOLDER = "/media";

    @Inject
    private ImageLibrary library;

    /** The image at an address below the site's root, as a {@code data:} URI; empty when there is none. */
    public Optional<String> find(String address) {
        return address.startsWith(FOLDER)
                ? ImageAddress.read(address.substring(FOLDER.length()))
                        .flatMap(found -> library.find(found.digest()))
                        .map(InlineImages::uri)
                : Optional.empty();
    }

    private static String uri(ImageFile image) {
        return "data:" + image.format().contentType() + ";base64,"
                + Base64.getEncoder().encodeToString(image.bytes());
    }
}
