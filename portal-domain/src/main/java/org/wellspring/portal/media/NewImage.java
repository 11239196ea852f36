package org.wellspring.portal.media;

/**
 * An uploaded file, and what the editor already says of it.
 *
 * @param fileName as the editor's computer calls it; blank if it has no name
 * @param alternative what it shows; may be empty
 */
public record NewImage(
        String fileName, byte[] bytes, String alternative, boolean decorative, String caption, String credit) {

    /** A file of which nothing is said yet. */
    public static NewImage of(String fileName, byte[] bytes) {
        return new NewImage(fileName, bytes, "", false, "", "");
    }

    /** What is said of it, under a name. */
    Description description(String name) {
        return new Description(name, alternative, decorative, caption, credit, "");
    }
}
