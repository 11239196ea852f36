package org.wellspring.portal.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What the first bytes of an image tell, without decoding its pixels: a small file can hold a huge picture. */
record ImageHeader(ImageFormat format, int width, int height) {

    /** No screen needs more; keeps browsers and later renditions from running out of memory. */
    static final int MAX_SIDE = 10_000;

    /** @throws ImageRefusedException when the bytes are no image of a format that the portal takes, or one too wide */
    static ImageHeader of(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new ImageRefusedException("no_image");
            }
            ImageHeader header = read(readers.next(), input);
            if (header.width > MAX_SIDE || header.height > MAX_SIDE) {
                throw new ImageRefusedException("too_wide", MAX_SIDE);
            }
            return header;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new ImageRefusedException("no_image");
        }
    }

    private static ImageHeader read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            ImageFormat format =
                    ImageFormat.named(reader.getFormatName()).orElseThrow(() -> new ImageRefusedException("no_image"));
            reader.setInput(input, true, true);
            return new ImageHeader(format, reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
