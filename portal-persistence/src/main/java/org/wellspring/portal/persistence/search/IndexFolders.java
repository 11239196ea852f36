package org.wellspring.portal.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this server's indexes are: the one that is searched, and for a while the one that takes its place.
 *
 * @param root the folder of searching in the data folder
 */
record IndexFolders(Path root) {

    private static final String PREFIX = "index-";

    /** A folder for an index that is begun now. */
    Path begin(Instant now) {
        try {
            Files.createDirectories(root);
            return Files.createTempDirectory(root, PREFIX + now.toEpochMilli() + "-");
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** The folder of the index that was made last, of those that are whole. */
    Optional<Path> newest() {
        return all().stream()
                .filter(folder -> Bookmark.in(folder).isPresent())
                .max(Comparator.comparing(
                        folder -> Bookmark.in(folder).map(Bookmark::builtAt).orElseThrow()));
    }

    /** Removes every index but the one in use. */
    void deleteAllBut(Path used) {
        all().stream().filter(folder -> !folder.equals(used)).forEach(IndexFolders::delete);
    }

    private List<Path> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
