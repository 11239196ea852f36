package org.wellspring.portal.persistence.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.wellspring.portal.audit.ChainEnd;

/**
 * How far an index has followed the record; kept beside it once it is whole.
 *
 * @param form by which code the index was made; another one cannot read it
 * @param zone in which the index counts days
 */
record Bookmark(String form, Instant builtAt, ZoneId zone, ChainEnd read) {

    private static final String FILE = "bookmark.properties";

    /** Empty when the index in the folder is not whole, or the bookmark makes no sense. */
    static Optional<Bookmark> in(Path folder) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(reader);
            return Optional.of(new Bookmark(
                    kept.getProperty("form"),
                    Instant.parse(kept.getProperty("built", "")),
                    ZoneId.of(kept.getProperty("zone", "")),
                    new ChainEnd(Long.parseLong(kept.getProperty("number")), kept.getProperty("hash"))));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    Bookmark at(ChainEnd end) {
        return new Bookmark(form, builtAt, zone, end);
    }

    /** Whole or not at all. */
    void keepIn(Path folder) {
        Properties kept = new Properties();
        kept.setProperty("form", form);
        kept.setProperty("built", builtAt.toString());
        kept.setProperty("zone", zone.getId());
        kept.setProperty("number", Long.toString(read.number()));
        kept.setProperty("hash", read.hash());
        Path written = folder.resolve(FILE + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(written)) {
                kept.store(writer, null);
            }
            Files.move(written, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
