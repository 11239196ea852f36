package org.wellspring.portal.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wellspring.portal.picture.Picture;
import org.wellspring.portal.picture.PictureFormat;
import org.wellspring.portal.picture.Traits;

/**
 * The file of one version of an image. Its bytes lie in the {@link ImageStore} under its digest.
 *
 * @param digest the SHA-256 of the bytes in lower-case hexadecimal
 * @param width in pixels
 * @param height in pixels
 * @param size in bytes
 */
@Embeddable
public record ImageFile(
        @Column(nullable = false, length = ImageFile.DIGEST_LENGTH)
        String digest,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10)
        PictureFormat format,

        @Column(nullable = false) int width,
        @Column(nullable = false) int height,
        @Column(name = "file_size", nullable = false) int size,
        @Embedded Traits traits) {

    static final int DIGEST_LENGTH = 64;
    private static final int MARK_LENGTH = 12;

    static ImageFile of(Picture picture) {
        return new ImageFile(
                sha256(picture.bytes()),
                picture.format(),
                picture.width(),
                picture.height(),
                picture.bytes().length,
                picture.traits());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Tells the versions of an image apart, in addresses. */
    public String mark() {
        return digest.substring(0, MARK_LENGTH);
    }
}
