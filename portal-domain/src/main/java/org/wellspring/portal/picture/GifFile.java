package org.wellspring.portal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A GIF file, block by block: the specification of GIF89a. Comments and what programs note in it are left out. */
final class GifFile {

    private static final int HEAD = 13;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    /** How often it repeats; everything else that applications add says something about who made it. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int pictures;

    GifFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    Picture read() {
        int width = Short.toUnsignedInt(file.getShort(6));
        int height = Short.toUnsignedInt(file.getShort(8));
        skip(HEAD);
        skip(colours(file.get(10)));
        keepFrom(0);
        for (int block = block(); block != END; block = block()) {
            if (block == PICTURE) {
                picture();
            } else if (block == EXTENSION) {
                extension();
            } else {
                throw new IllegalArgumentException("No block");
            }
        }
        kept.write(END);
        boolean animated = pictures > 1;
        Traits traits = new Traits(Orientation.UPRIGHT, false, animated, !animated);
        return Picture.of(PictureFormat.GIF, pictures == 0 ? 0 : width, height, traits, kept.toByteArray());
    }

    private int block() {
        return Byte.toUnsignedInt(file.get());
    }

    private void picture() {
        int begin = file.position() - 1;
        pictures++;
        skip(8);
        skip(colours(file.get()));
        skip(1);
        skipParts();
        keepFrom(begin);
    }

    private void extension() {
        int begin = file.position() - 1;
        int label = Byte.toUnsignedInt(file.get());
        boolean keep = label == CONTROL || label == APPLICATION && LOOPS.contains(application());
        skipParts();
        if (keep) {
            keepFrom(begin);
        }
    }

    private String application() {
        int length = Byte.toUnsignedInt(file.get(file.position()));
        return new String(file.array(), file.position() + 1, length, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a table of colours: three for each, their number told by the last three bits. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void skipParts() {
        for (int length = block(); length > 0; length = block()) {
            skip(length);
        }
    }

    private void skip(int length) {
        file.position(file.position() + length);
    }

    private void keepFrom(int begin) {
        kept.write(file.array(), begin, file.position() - begin);
    }
}
