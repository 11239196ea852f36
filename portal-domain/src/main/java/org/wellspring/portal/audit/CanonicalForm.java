package org.wellspring.portal.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The bytes that an entry's hash is made of: its fields in a fixed order, each as a netstring, so that no two entries
 * have the same bytes. {@code docs/record.md} specifies it for whoever wants to check the chain with tools of their own.
 */
final class CanonicalForm {

    static final String VERSION = "wellspring-audit-1";

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CanonicalForm() {
        add(VERSION);
    }

    CanonicalForm add(String field) {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text);
        bytes.write(',');
        return this;
    }

    CanonicalForm add(long number) {
        return add(Long.toString(number));
    }

    CanonicalForm add(Instant instant) {
        return add(MICROSECONDS.format(instant.atOffset(ZoneOffset.UTC)));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The SHA-256 hash in 64 lower-case hexadecimal digits. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
