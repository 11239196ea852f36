package org.wellspring.portal.media;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;

/** Finds the images of the library in texts, by their addresses. */
public final class ImageKeys {

    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/");

    private ImageKeys() {}

    /** Those in any field, be it in a text or as its value. */
    public static Set<String> in(DraftState state) {
        return state.fields().stream()
                .map(DraftField::value)
                .flatMap(value -> in(value).stream())
                .collect(Collectors.toSet());
    }

    public static Set<String> in(String html) {
        return ADDRESS.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
