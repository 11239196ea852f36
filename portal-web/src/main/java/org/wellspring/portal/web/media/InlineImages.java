package org.wellspring.portal.web.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;

/** Images to be put into a page instead of being linked to. */
@Dependent
public class InlineImages {

    private static final String FOLDER = "/media";

    @Inject
    private ImageShelf shelf;

    /** The image at an address below the site's root, as a {@code data:} URI; empty when there is none. */
    public Optional<String> find(String address) {
        return address.startsWith(FOLDER)
                ? shelf.find(address.substring(FOLDER.length())).flatMap(InlineImages::uri)
                : Optional.empty();
    }

    private static Optional<String> uri(SentImage image) {
        return image.bytes()
                .get()
                .map(bytes -> "data:" + image.format().contentType() + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes));
    }
}
