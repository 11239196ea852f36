package org.wellspring.portal.persistence.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** The key that secrets are sealed with: what the operator set, else what is in a file that only the portal can read. */
final class KeyFile {

    private static final String SETTING = "PORTAL_SECRET_KEY";
    private static final int BYTES = 32;
    private static final int LEAST_CHARACTERS = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    KeyFile(Path folder) {
        this.file = folder.resolve("secret.key");
    }

    /**
     * The key, always the same; the file is made when it is first needed.
     *
     * @throws IllegalStateException when the setting is too short to be one
     */
    byte[] key(Map<String, String> environment) {
        String set = environment.getOrDefault(SETTING, "").strip();
        if (set.isEmpty()) {
            return sha256(read());
        }
        if (set.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException(SETTING + " must have " + LEAST_CHARACTERS + " characters at least.");
        }
        return sha256(set);
    }

    private String read() {
        try {
            if (!Files.exists(file)) {
                write();
            }
            return Files.readString(file).strip();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** Whole or not at all, and not over that of another node which makes one at the same time. */
    private void write() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), "secret", ".new", permissions());
        try {
            Files.writeString(written, Base64.getEncoder().encodeToString(random) + "\n");
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException byAnother) {
            // That one is the key.
        } finally {
            Files.delete(written);
        }
    }

    private FileAttribute<?>[] permissions() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[] {};
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
