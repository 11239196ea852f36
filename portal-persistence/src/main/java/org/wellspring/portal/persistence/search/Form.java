package org.wellspring.portal.persistence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;

/** Tells an index that this portal made from one that an earlier one did: by the code that decides what is in it. */
final class Form {

    private static final List<Class<?>> MAKERS = List.of(
            EditionReader.class,
            EditionReader.Kind.class,
            IndexedEdition.class,
            IndexedEdition.Words.class,
            WordAnalyzer.class,
            WordsBinder.class);

    /** That of this portal. */
    static final String PRESENT = present();

    private Form() {}

    private static String present() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Version.LATEST.toString().getBytes(StandardCharsets.US_ASCII));
            for (Class<?> maker : MAKERS) {
                digest.update(code(maker));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] code(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        try (InputStream code = type.getResourceAsStream(name + ".class")) {
            return code.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
