package org.wellspring.portal.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: what the tag 0x0112 of Exif 3.0 says, in the order of its numbers from 1. */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    LEFT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    RIGHT(0, -1, 1, 0);

    private static final short TAG = 0x0112;
    private static final int ENTRY = 12;

    private final double xToX;
    private final double xToY;
    private final double yToX;
    private final double yToY;

    Orientation(double xToX, double xToY, double yToX, double yToY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /** Reads what Exif says, from the header of its TIFF structure on; upright when that cannot be read. */
    static Orientation of(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif);
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int entry = directory + 2; entry < directory + 2 + entries * ENTRY; entry += ENTRY) {
                if (tiff.getShort(entry) == TAG) {
                    return values()[tiff.getShort(entry + 8) - 1];
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    /** A TIFF structure that says nothing but this. */
    byte[] exif() {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, '*'})
                .putInt(8)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) (ordinal() + 1))
                .array();
    }

    /** Whether width and height change places. */
    boolean isTurned() {
        return xToX == 0;
    }

    /** Turns a picture whose pixels have this width and height. */
    AffineTransform transform(int width, int height) {
        double left = Math.min(0, xToX * width + yToX * height);
        double top = Math.min(0, xToY * width + yToY * height);
        return new AffineTransform(xToX, xToY, yToX, yToY, -left, -top);
    }
}
