package org.wellspring.portal.faces.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.faces.coding.Coding;

/**
 * A file as browsers get it. Nobody may change the bytes.
 *
 * @param name for example {@code wellspring/fonts/inter-latin.woff2}
 * @param forms what is served, in each of its codings
 * @param digest the first twelve hexadecimal digits of the content's SHA-256
 */
record Asset(String name, AssetFormat format, Map<Coding, byte[]> forms, String digest) {

    static Asset of(String name, AssetFormat format, byte[] content) {
        List<Coding> codings = format.compressible() ? Coding.available() : List.of(Coding.IDENTITY);
        Map<Coding, byte[]> forms = new EnumMap<>(Coding.class);
        codings.forEach(coding -> forms.put(coding, coding.of(content)));
        return new Asset(name, format, forms, digest(content));
    }

    byte[] content() {
        return forms.get(Coding.IDENTITY);
    }

    /** Whether clients get it in the coding that they take. */
    boolean isNegotiated() {
        return forms.size() > 1;
    }

    /** The name with the digest before its extension: {@code reader.0123456789ab.css}. */
    String address() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + digest + name.substring(dot);
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
