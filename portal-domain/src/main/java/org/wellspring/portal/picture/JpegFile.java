package org.wellspring.portal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG file, segment by segment: ITU-T T.81, annex B. Kept is what makes the picture, and its colour profile. */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";
    private static final String COLOUR_PROFILE = "ICC_PROFILE\0";
    private static final int OF_CMYK = 4;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private int components;

    JpegFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    Picture read() {
        file.position(2);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        byte[] picture = kept.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        mark(whole, START);
        if (orientation != Orientation.UPRIGHT) {
            writeOrientation(whole);
        }
        whole.writeBytes(picture);
        mark(whole, END);
        Traits traits = new Traits(orientation, true, false, components < OF_CMYK);
        return Picture.of(PictureFormat.JPEG, width, height, traits, whole.toByteArray());
    }

    /** The next marker; any number of bytes 0xFF may fill the space before it. */
    private int marker() {
        if (next() != 0xFF) {
            throw new IllegalArgumentException("No marker");
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private int next() {
        return Byte.toUnsignedInt(file.get());
    }

    private void segment(int marker) {
        byte[] content = new byte[Short.toUnsignedInt(file.getShort()) - 2];
        file.get(content);
        if (isFrame(marker)) {
            ByteBuffer frame = ByteBuffer.wrap(content);
            height = Short.toUnsignedInt(frame.getShort(1));
            width = Short.toUnsignedInt(frame.getShort(3));
            components = Byte.toUnsignedInt(frame.get(5));
        }
        if (marker == APPLICATION + 1 && begins(content, EXIF)) {
            orientation = Orientation.of(Arrays.copyOfRange(content, EXIF.length(), content.length));
        }
        if (isPartOfThePicture(marker, content)) {
            write(kept, marker, content);
        }
        if (marker == SCAN) {
            copyScan();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isPartOfThePicture(int marker, byte[] content) {
        if (marker < APPLICATION || marker > COMMENT) {
            return true;
        }
        return switch (marker - APPLICATION) {
            case 0 -> begins(content, "JFIF\0");
            case 2 -> begins(content, COLOUR_PROFILE);
            case 14 -> begins(content, "Adobe");
            default -> false;
        };
    }

    private static boolean begins(byte[] content, String with) {
        byte[] name = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= name.length && Arrays.equals(content, 0, name.length, name, 0, name.length);
    }

    /** What is between here and the next marker; 0xFF00 is a byte of the picture, 0xFFD0 to 0xFFD7 part its rows. */
    private void copyScan() {
        int begin = file.position();
        int at = begin;
        while (file.get(at) != (byte) 0xFF || isInsideOfScan(Byte.toUnsignedInt(file.get(at + 1)))) {
            at++;
        }
        kept.write(file.array(), begin, at - begin);
        file.position(at);
    }

    private static boolean isInsideOfScan(int marker) {
        return marker == 0 || marker >= 0xD0 && marker <= 0xD7 || marker == 0xFF;
    }

    private void writeOrientation(ByteArrayOutputStream out) {
        byte[] exif = orientation.exif();
        byte[] content = ByteBuffer.allocate(EXIF.length() + exif.length)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .array();
        write(out, APPLICATION + 1, content);
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] content) {
        mark(out, marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void mark(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }
}
