package org.wellspring.portal.media;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.picture.Rendition;
import org.wellspring.portal.picture.Scaling;

/**
 * Where the files of images are found, relative to the portal's root. {@code /media/<key>/<file name>} is an image for
 * good and shows its current version; {@code /media/<key>/<version>/<rendition>/<file name>} never shows anything else.
 */
public final class ImageAddresses {

    /** The name of a version's own file among its renditions. */
    public static final String WHOLE = "whole";

    private static final String FOLDER = "/media/";

    private ImageAddresses() {}

    static String current(String key, String fileName) {
        return FOLDER + key + "/" + fileName;
    }

    /** The version's own file. */
    public static String whole(ShownImage image) {
        return of(image, WHOLE, image.file().format().extension());
    }

    /** The rendition of the least of the usual widths from this one on; the version's own file if it is no wider. */
    public static String atLeast(ShownImage image, int width) {
        OptionalInt wanted = widths(image).filter(each -> each >= width).findFirst();
        return wanted.isPresent() ? rendition(image, Rendition.ofWidth(wanted.getAsInt())) : whole(image);
    }

    /** A square around the focal point; the version's own file of what cannot be cut. */
    public static String square(ShownImage image) {
        return image.file().traits().scalable() ? rendition(image, Rendition.square(image.focus())) : whole(image);
    }

    /** What is shown where a link is shared; the version's own file of what cannot be cut. */
    public static String social(ShownImage image) {
        return image.file().traits().scalable() ? rendition(image, Rendition.social(image.focus())) : whole(image);
    }

    /** The attribute {@code srcset}: what a browser can choose from; empty where there is no choice. */
    public static String choices(ShownImage image) {
        String renditions = widths(image)
                .mapToObj(width -> rendition(image, Rendition.ofWidth(width)) + " " + width + "w")
                .collect(Collectors.joining(", "));
        boolean whole = image.file().width() <= Rendition.WIDTHS.get(Rendition.WIDTHS.size() - 1);
        return renditions.isEmpty() || !whole
                ? renditions
                : renditions + ", " + whole(image) + " " + image.file().width() + "w";
    }

    private static IntStream widths(ShownImage image) {
        Stream<Integer> usual = image.file().traits().scalable() ? Rendition.WIDTHS.stream() : Stream.<Integer>empty();
        return usual.mapToInt(Integer::intValue)
                .filter(width -> width < image.file().width());
    }

    private static String rendition(ShownImage image, Rendition rendition) {
        String extension =
                Scaling.format(image.file().format(), image.file().traits()).extension();
        return of(image, rendition.name(), extension);
    }

    private static String of(ShownImage image, String rendition, String extension) {
        String name = image.fileName().replaceFirst("\\.[^.]*$", "");
        return FOLDER + image.key() + "/" + image.file().mark() + "/" + rendition + "/" + name + "." + extension;
    }
}
