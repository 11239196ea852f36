package org.wellspring.portal.persistence.media;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.picture.FileLimit;

/**
 * How files of images are kept, as the operator set it.
 *
 * @param limit how large one may be, from {@code PORTAL_MEDIA_MAX_MB}
 * @param inFiles whether they lie in the data folder and not in the database, from {@code PORTAL_MEDIA_STORE}
 * @param folder the one of the data folder
 */
record MediaSettings(FileLimit limit, boolean inFiles, Path folder) {

    private static final String MAXIMUM = "PORTAL_MEDIA_MAX_MB";
    private static final String STORE = "PORTAL_MEDIA_STORE";
    private static final int USUAL_MAXIMUM = 20;
    /** With the form around it, this is what the server lets through. */
    private static final int HIGHEST_MAXIMUM = 50;

    /**
     * @param data the data folder
     * @throws IllegalArgumentException with one line that says what to change
     */
    static MediaSettings from(Map<String, String> environment, Path data) {
        return new MediaSettings(limit(environment), inFiles(environment), data.resolve("media"));
    }

    private static FileLimit limit(Map<String, String> environment) {
        String set = value(environment, MAXIMUM).orElse(String.valueOf(USUAL_MAXIMUM));
        if (!set.matches("\\d{1,3}") || Integer.parseInt(set) < 1 || Integer.parseInt(set) > HIGHEST_MAXIMUM) {
            throw new IllegalArgumentException(
                    MAXIMUM + " must be a number from 1 to " + HIGHEST_MAXIMUM + ", not \"" + set + "\".");
        }
        return new FileLimit(Integer.parseInt(set));
    }

    private static boolean inFiles(Map<String, String> environment) {
        String set = value(environment, STORE).orElse("database");
        return switch (set.toLowerCase(Locale.ROOT)) {
            case "files" -> true;
            case "database" -> false;
            default ->
                throw new IllegalArgumentException(STORE + " must be \"database\" or \"files\", not \"" + set + "\".");
        };
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
