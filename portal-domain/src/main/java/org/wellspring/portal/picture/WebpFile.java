package org.wellspring.portal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A WebP file, chunk by chunk: RFC 9649, section 2. Kept are the picture and its colour profile. */
final class WebpFile {

    private static final int HEAD = 12;
    private static final String EXTENDED = "VP8X";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String EXIF = "EXIF";
    private static final Set<String> KEPT = Set.of(EXTENDED, LOSSY, LOSSLESS, "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int ANIMATED = 0x02;
    private static final int WITH_XMP = 0x04;
    private static final int WITH_EXIF = 0x08;
    private static final int WITH_ALPHA = 0x10;
    private static final int SIDE = 0x3FFF;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private boolean pictured;
    private boolean opaque = true;
    private boolean animated;
    private boolean extended;

    WebpFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    Picture read() {
        int end = file.getInt(4) + 8;
        file.limit(end);
        file.position(HEAD);
        while (file.remaining() > 1) {
            chunk();
        }
        if (!pictured) {
            throw new IllegalArgumentException("No picture");
        }
        if (extended && orientation != Orientation.UPRIGHT) {
            write(EXIF, orientation.exif());
        }
        Traits traits = new Traits(orientation, opaque, animated, !animated);
        return Picture.of(PictureFormat.WEBP, width, height, traits, whole());
    }

    private void chunk() {
        byte[] name = new byte[4];
        file.get(name);
        int length = file.getInt();
        if (length < 0 || length > file.remaining()) {
            throw new IllegalArgumentException("Cut off");
        }
        byte[] content = new byte[length];
        file.get(content);
        file.position(Math.min(file.limit(), file.position() + length % 2));
        String type = new String(name, StandardCharsets.ISO_8859_1);
        look(type, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        if (KEPT.contains(type)) {
            write(type, content);
        }
    }

    private void look(String type, ByteBuffer content) {
        switch (type) {
            case EXTENDED -> extended(content);
            case LOSSY -> lossy(content);
            case LOSSLESS -> lossless(content);
            case "ANMF" -> pictured = true;
            case EXIF -> orientation = Orientation.of(tiff(content.array()));
            default -> {}
        }
    }

    /** Some programs put the name of JPEG's segment before it. */
    private static byte[] tiff(byte[] exif) {
        return exif.length > 6 && exif[0] == 'E' ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    private void extended(ByteBuffer content) {
        if (kept.size() > 0) {
            throw new IllegalArgumentException("Not the first chunk");
        }
        extended = true;
        byte flags = content.get(0);
        opaque = (flags & WITH_ALPHA) == 0;
        animated = (flags & ANIMATED) != 0;
        width = (content.getInt(3) >>> 8) + 1;
        height = (content.getInt(6) >>> 8) + 1;
    }

    private void lossy(ByteBuffer content) {
        pictured = true;
        if (content.get(3) != (byte) 0x9D) {
            throw new IllegalArgumentException("No key frame");
        }
        if (!extended) {
            width = content.getShort(6) & SIDE;
            height = content.getShort(8) & SIDE;
        }
    }

    private void lossless(ByteBuffer content) {
        pictured = true;
        int sizes = content.getInt(1);
        if (!extended) {
            width = (sizes & SIDE) + 1;
            height = (sizes >>> 14 & SIDE) + 1;
            opaque = (sizes >>> 28 & 1) == 0;
        }
    }

    private byte[] whole() {
        byte[] chunks = kept.toByteArray();
        if (extended) {
            int flags = chunks[8] & ~(WITH_XMP | WITH_EXIF);
            chunks[8] = (byte) (orientation == Orientation.UPRIGHT ? flags : flags | WITH_EXIF);
        }
        return ByteBuffer.allocate(HEAD + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(chunks)
                .array();
    }

    private void write(String type, byte[] content) {
        kept.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .array());
        kept.writeBytes(content);
        if (content.length % 2 == 1) {
            kept.write(0);
        }
    }
}
