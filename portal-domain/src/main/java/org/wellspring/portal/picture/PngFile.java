package org.wellspring.portal.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file, chunk by chunk: PNG, third edition, chapter 5. Kept are the chunks that a picture is shown by. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final String TRANSPARENCY = "tRNS";
    private static final String ANIMATION = "acTL";
    private static final Set<String> KEPT = Set.of(
            HEADER,
            "PLTE",
            "IDAT",
            END,
            TRANSPARENCY,
            "cHRM",
            "gAMA",
            "iCCP",
            "sBIT",
            "sRGB",
            "cICP",
            "mDCV",
            "cLLI",
            "bKGD",
            "hIST",
            "pHYs",
            ANIMATION,
            "fcTL",
            "fdAT");
    private static final int WITH_ALPHA = 4;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private boolean opaque = true;
    private boolean animated;

    PngFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    Picture read() {
        file.position(SIGNATURE);
        String type = chunk();
        if (!type.equals(HEADER)) {
            throw new IllegalArgumentException("No header");
        }
        while (!type.equals(END)) {
            type = chunk();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(file.array(), 0, SIGNATURE);
        byte[] chunks = kept.toByteArray();
        int afterHeader = 25;
        whole.write(chunks, 0, afterHeader);
        if (orientation != Orientation.UPRIGHT) {
            write(whole, EXIF, orientation.exif());
        }
        whole.write(chunks, afterHeader, chunks.length - afterHeader);
        Traits traits = new Traits(orientation, opaque, animated, !animated);
        return Picture.of(PictureFormat.PNG, width, height, traits, whole.toByteArray());
    }

    private String chunk() {
        byte[] content = new byte[length(file.getInt())];
        byte[] name = new byte[4];
        file.get(name).get(content);
        String type = new String(name, StandardCharsets.ISO_8859_1);
        if (file.getInt() != checksum(name, content)) {
            throw new IllegalArgumentException("Damaged chunk " + type);
        }
        look(type, content);
        if (KEPT.contains(type)) {
            write(kept, type, content);
        }
        return type;
    }

    private int length(int length) {
        if (length < 0 || length > file.remaining()) {
            throw new IllegalArgumentException("Cut off");
        }
        return length;
    }

    private void look(String type, byte[] content) {
        switch (type) {
            case HEADER -> {
                ByteBuffer header = ByteBuffer.wrap(content);
                width = header.getInt();
                height = header.getInt();
                opaque = (content[9] & WITH_ALPHA) == 0;
            }
            case TRANSPARENCY -> opaque = false;
            case ANIMATION -> animated = true;
            case EXIF -> orientation = Orientation.of(content);
            default -> {}
        }
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(ByteBuffer.allocate(8).putInt(content.length).put(name).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(checksum(name, content)).array());
    }

    private static int checksum(byte[] name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
