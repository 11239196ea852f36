package org.wellspring.portal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real files of every format, and what cameras and programs add to them. */
final class Files {

    static final FileLimit LIMIT = new FileLimit(20);

    /** A TIFF structure with an orientation, and words where a camera notes its place. */
    static final String PLACE = "N 52 31 12 E 13 24 36";

    private Files() {}

    /** Red at its upper left quarter, white elsewhere. */
    static BufferedImage drawn(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return picture;
    }

    static byte[] of(PictureFormat format, int width, int height) {
        return switch (format) {
            case JPEG, PNG, GIF -> written(drawn(width, height), format.name());
            case WEBP -> resource("lossy.webp");
            case SVG ->
                ("<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height
                                + "'><rect width='5' height='5'/></svg>")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] resource(String name) {
        try (InputStream file = Files.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isRed(BufferedImage picture, double x, double y) {
        Color colour = new Color(picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y)), true);
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }

    /** In the byte order of most cameras. */
    static byte[] exif(int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(26 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', '*', 0})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(place)
                .array();
    }

    /** A JPEG with segments of its kind put in behind its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, String name, byte[] content) {
        byte[] label = name.getBytes(StandardCharsets.ISO_8859_1);
        int length = label.length + content.length + 2;
        return ByteBuffer.allocate(jpeg.length + length + 2)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) length)
                .put(label)
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG with a chunk put in behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        checksum.update(content);
        int header = 33;
        return ByteBuffer.allocate(png.length + content.length + 12)
                .put(png, 0, header)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .putInt((int) checksum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    /** A WebP with a chunk behind all others. */
    static byte[] withLastChunk(byte[] webp, String type, byte[] content) {
        int padded = content.length + content.length % 2;
        ByteBuffer file = ByteBuffer.allocate(webp.length + 8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put(webp)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content);
        file.putInt(4, webp.length + padded);
        return file.array();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
