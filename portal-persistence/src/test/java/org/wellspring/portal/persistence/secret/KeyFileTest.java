package org.wellspring.portal.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    private Path folder;

    @Test
    void theFileIsMadeOnceAndKept() {
        byte[] key = new KeyFile(folder).key(NOTHING_SET);
        assertThat(key).hasSize(32);
        assertThat(new KeyFile(folder).key(NOTHING_SET)).isEqualTo(key);
        assertThat(folder).isDirectoryContaining("glob:**secret.key").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void onlyThePortalReadsTheFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        new KeyFile(folder).key(NOTHING_SET);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatTheOperatorSetsCountsAndNoFileIsMade() {
        Map<String, String> set = Map.of("PORTAL_SECRET_KEY", "x".repeat(32));
        assertThat(new KeyFile(folder).key(set)).isEqualTo(new KeyFile(folder.resolve("other")).key(set));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSettingTooShortToBeAKeyIsRefused() {
        assertThatThrownBy(() -> new KeyFile(folder).key(Map.of("PORTAL_SECRET_KEY", "short")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("PORTAL_SECRET_KEY must have 32 characters at least.");
    }
}
