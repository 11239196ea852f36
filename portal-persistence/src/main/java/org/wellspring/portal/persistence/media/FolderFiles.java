package org.wellspring.portal.persistence.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.wellspring.portal.media.ImageStore;

/**
 * Files of a folder, in subfolders by the first two digits of their names. A file appears whole or not at all. One whose
 * transaction fails stays behind; it takes space until the same file is uploaded again, and does no harm.
 */
final class FolderFiles implements ImageStore {

    private static final int DIGITS = 2;

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String name, byte[] bytes) {
        Path file = file(name);
        try {
            if (Files.exists(file)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "unfinished", null);
            Files.write(unfinished, bytes);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep " + file, failed);
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + file(name), failed);
        }
    }

    @Override
    public void forget(String digest) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(file(digest).getParent(), digest + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (NoSuchFileException | NotDirectoryException none) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot delete " + file(digest), failed);
        }
    }

    /** Names are digests and renditions of them, so none leads out of the folder. */
    private Path file(String name) {
        if (!name.matches("[0-9a-f]{64}(?:-[a-z0-9-]{1,30})?")) {
            throw new IllegalArgumentException("No name of a file: " + name);
        }
        return folder.resolve(name.substring(0, DIGITS)).resolve(name);
    }
}
