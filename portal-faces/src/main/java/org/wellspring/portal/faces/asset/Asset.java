package org.wellspring.portal.faces.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file as browsers get it. Nobody may change the bytes.
 *
 * @param name for example {@code wellspring/fonts/inter-latin.woff2}
 * @param content what is served
 * @param gzipped the same, compressed; {@code null} where the format is compressed already
 * @param digest the first twelve hexadecimal digits of the content's SHA-256
 */
record Asset(String name, AssetFormat format, byte[] content, byte[] gzipped, String digest) {

    static Asset of(String name, AssetFormat format, byte[] content) {
        return new Asset(name, format, content, format.compressible() ? gzip(content) : null, digest(content));
    }

    /** The name with the digest before its extension: {@code reader.0123456789ab.css}. */
    String address() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + digest + name.substring(dot);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
