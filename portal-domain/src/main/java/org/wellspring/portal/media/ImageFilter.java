package org.wellspring.portal.media;

import java.util.Optional;
import org.wellspring.portal.picture.PictureFormat;

/**
 * Which images of the library a list shows, and in which order.
 *
 * @param words parts of what is said of an image, in any case, all of which must occur; empty for all
 * @param lacking only images of which something is missing
 */
public record ImageFilter(
        String words, Optional<PictureFormat> format, Optional<Lack> lacking, boolean deleted, Order order) {

    public static final ImageFilter ALL = new ImageFilter("", Optional.empty(), Optional.empty(), false, Order.NEWEST);

    /** What an image can lack. */
    public enum Lack {
        /** Neither an alternative text nor the word that it decorates. */
        ALTERNATIVE,
        /** A place where it is shown. */
        USE,
        CREDIT
    }

    /** Orders of the list. */
    public enum Order {
        NEWEST,
        OLDEST,
        NAME,
        LARGEST
    }

    public static ImageFilter ofWords(String words) {
        return new ImageFilter(words, Optional.empty(), Optional.empty(), false, Order.NEWEST);
    }
}
