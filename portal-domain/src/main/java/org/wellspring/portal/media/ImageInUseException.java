package org.wellspring.portal.media;

import java.util.List;
import java.util.stream.Collectors;
import org.wellspring.portal.DomainException;

/** An image cannot be deleted while items show it, or editions that readers saw once. */
public class ImageInUseException extends DomainException {

    private static final int NAMED = 3;

    ImageInUseException(List<ImageUse> uses) {
        super("image_in_use", titles(uses), Math.max(0, uses.size() - NAMED));
    }

    private static String titles(List<ImageUse> uses) {
        return uses.stream()
                .limit(NAMED)
                .map(use -> "\u201c" + use.title() + "\u201d")
                .collect(Collectors.joining(", "));
    }
}
