package org.wellspring.portal.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.wellspring.portal.text.Slug;

/**
 * An image file as it was uploaded. It never changes; its address holds a digest of its bytes, so that readers can keep
 * it for good and nobody can guess it before it is shown.
 */
@Entity
@Table(name = "image")
public class Image {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "image_seq")
    @SequenceGenerator(name = "image_seq", sequenceName = "image_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false, length = 64)
    private String digest;

    @Column(nullable = false, updatable = false, length = Slug.MAX_LENGTH)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ImageFormat format;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected Image() {}

    /**
     * Reads an uploaded file; what it is depends on its bytes alone, never on its name.
     *
     * @param fileName as the editor's computer calls it; only gives the address a readable end; may be {@code null}
     * @throws ImageRefusedException when the file is empty, too large, or no JPEG, PNG or GIF
     */
    public static Image read(String fileName, byte[] bytes, Instant at) {
        if (bytes.length > MAX_BYTES) {
            throw new ImageRefusedException("too_large", MAX_BYTES / (1024 * 1024));
        }
        ImageHeader header = ImageHeader.of(bytes);
        Image image = new Image();
        image.digest = sha256(bytes);
        image.name = fileName == null
                ? "image"
                : Slug.from(fileName.replaceFirst("\\.[^.]*$", "")).value();
        image.format = header.format();
        image.width = header.width();
        image.height = header.height();
        image.bytes = bytes.clone();
        image.addedAt = at;
        return image;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Where readers get it, relative to the portal's root: {@code /media/<digest>/<name>.<extension>}. */
    public String address() {
        return "/media/" + digest + "/" + name + "." + format.extension();
    }

    /** The SHA-256 of the bytes in lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
