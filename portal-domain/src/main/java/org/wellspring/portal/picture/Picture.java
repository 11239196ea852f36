package org.wellspring.portal.picture;

import java.nio.BufferUnderflowException;

/**
 * A picture file as the portal keeps it: without the camera's notes, the place, comments and whatever else lies in such
 * files beside the picture. Of JPEG, PNG, GIF and WebP the picture itself is the same bit by bit; an SVG is written anew
 * from what is allowed in it.
 *
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 * @param bytes the file; whoever gets them must not change them
 */
public record Picture(PictureFormat format, int width, int height, Traits traits, byte[] bytes) {

    /** No screen needs more; keeps browsers and renditions from running out of memory. */
    public static final int MAX_SIDE = 12_000;

    /** What the largest cameras of photographers have. */
    public static final int MAX_PIXELS = 60_000_000;

    private static final int MEGAPIXEL = 1_000_000;

    /**
     * Reads an uploaded file; what it is depends on its bytes alone.
     *
     * @param fileName as the editor's computer calls it; blank if it has no name
     * @throws PictureTooLargeException when the file is too large
     * @throws NoPictureException when it is no picture that the portal takes, or not the kind that its name says
     * @throws PictureRefusedException when it is broken or has too many pixels
     */
    public static Picture read(String fileName, byte[] bytes, FileLimit limit) {
        if (bytes.length > limit.bytes()) {
            throw new PictureTooLargeException(limit);
        }
        FileKind kind = FileKind.of(bytes);
        PictureFormat format = kind.format().orElseThrow(() -> new NoPictureException(kind));
        if (format.isDeniedBy(fileName)) {
            throw new NoPictureException(fileName, kind, format);
        }
        Picture picture = parsed(kind, format, bytes);
        picture.requireBearableSize();
        return picture;
    }

    private static Picture parsed(FileKind kind, PictureFormat format, byte[] bytes) {
        try {
            return switch (format) {
                case JPEG -> new JpegFile(bytes).read();
                case PNG -> new PngFile(bytes).read();
                case GIF -> new GifFile(bytes).read();
                case WEBP -> new WebpFile(bytes).read();
                case SVG -> SvgFile.read(FileKind.text(bytes).orElseThrow());
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw PictureRefusedException.broken(kind);
        }
    }

    /** Told by the file's header, before any pixel is decoded: a small file can hold a huge picture. */
    private void requireBearableSize() {
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new PictureRefusedException("too_wide", MAX_SIDE, width, height);
        }
        if ((long) width * height > MAX_PIXELS) {
            throw new PictureRefusedException("too_many_pixels", MAX_PIXELS / MEGAPIXEL, width, height);
        }
    }

    static Picture of(PictureFormat format, int width, int height, Traits traits, byte[] bytes) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No size");
        }
        boolean turned = traits.orientation().isTurned();
        return new Picture(format, turned ? height : width, turned ? width : height, traits, bytes);
    }
}
