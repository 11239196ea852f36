package org.wellspring.portal.picture;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A smaller copy of a picture: the whole of it at a width, or a part around its focal point.
 *
 * @param name as in addresses
 * @param width in pixels
 * @param height in pixels; 0 for that of the whole picture
 * @param focus what stays in sight of a picture that is cut
 */
public record Rendition(String name, int width, int height, Focus focus) {

    /** What phones, tablets and screens ask for. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1920);

    private static final Pattern CUT = Pattern.compile("(square|social)-(\\d{1,3})-(\\d{1,3})");

    /** The whole picture at one of the {@linkplain #WIDTHS widths}. */
    public static Rendition ofWidth(int width) {
        return new Rendition("w" + width, width, 0, Focus.CENTRE);
    }

    /** 640 by 640, for lists. */
    public static Rendition square(Focus focus) {
        return new Rendition("square-" + focus, 640, 640, focus);
    }

    /** 1200 by 630, as sites ask for where links are shared. */
    public static Rendition social(Focus focus) {
        return new Rendition("social-" + focus, 1200, 630, focus);
    }

    /** @param name as {@link #name()} gave it; empty when there is no such rendition */
    public static Optional<Rendition> named(String name) {
        for (int width : WIDTHS) {
            if (name.equals("w" + width)) {
                return Optional.of(ofWidth(width));
            }
        }
        Matcher cut = CUT.matcher(name);
        if (!cut.matches()) {
            return Optional.empty();
        }
        return Focus.of(Integer.parseInt(cut.group(2)), Integer.parseInt(cut.group(3)))
                .map(focus -> cut.group(1).equals("square") ? square(focus) : social(focus));
    }

    public boolean isCut() {
        return height > 0;
    }

    /** The part of a picture of this size that is shown: as much as has the rendition's shape. */
    Rectangle part(int pictureWidth, int pictureHeight) {
        if (!isCut()) {
            return new Rectangle(pictureWidth, pictureHeight);
        }
        double scale = Math.min((double) pictureWidth / width, (double) pictureHeight / height);
        int partWidth = clamp(Math.round(width * scale), pictureWidth);
        int partHeight = clamp(Math.round(height * scale), pictureHeight);
        return new Rectangle(
                offset(pictureWidth, partWidth, focus.x()),
                offset(pictureHeight, partHeight, focus.y()),
                partWidth,
                partHeight);
    }

    private static int clamp(long length, int most) {
        return (int) Math.max(1, Math.min(length, most));
    }

    private static int offset(int whole, int part, int percent) {
        int centred = Math.round(whole * percent / 100f - part / 2f);
        return Math.max(0, Math.min(centred, whole - part));
    }

    /** Its size when it is made of such a part: never larger than the part. */
    Dimension size(Rectangle part) {
        int scaled = Math.min(width, part.width);
        return new Dimension(scaled, Math.max(1, Math.round((float) part.height * scaled / part.width)));
    }
}
