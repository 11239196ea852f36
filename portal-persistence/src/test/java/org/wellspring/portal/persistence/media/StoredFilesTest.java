package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.picture.Rendition;

class StoredFilesTest extends LibraryTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"database", "files"})
    void filesOfAnySizeAreKeptAsTheyAre(String where) {
        open(stored(where));
        byte[] large = new byte[3 * 1024 * 1024];
        large[large.length - 1] = 42;
        store.keep(DIGEST, large);
        store.keep(DIGEST, large);
        assertThat(store.read(DIGEST).orElseThrow()).isEqualTo(large);
        assertThat(store.read("f".repeat(64))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "files"})
    void aFileIsForgottenWithItsRenditions(String where) {
        open(stored(where));
        store.keep(DIGEST, new byte[] {1});
        store.keep(DIGEST + "-w320", new byte[] {2});
        store.keep("f".repeat(64), new byte[] {3});
        store.forget(DIGEST);
        store.forget("e".repeat(64));
        assertThat(store.read(DIGEST)).isEmpty();
        assertThat(store.read(DIGEST + "-w320")).isEmpty();
        assertThat(store.read("f".repeat(64))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"database, files", "files, database"})
    void whatWasKeptBeforeTheSettingChangedIsFound(String before, String after) {
        stored(before).keep(DIGEST, new byte[] {1});
        assertThat(stored(after).read(DIGEST)).isPresent();
        stored(after).forget(DIGEST);
        assertThat(stored(before).read(DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "files"})
    void aRenditionIsMadeOnceAndKept(String where) {
        open(stored(where));
        ImageOverview leaf = uploaded("leaf.png", 1_000);
        byte[] made = renditions.find(leaf.file(), Rendition.ofWidth(640)).orElseThrow();
        assertThat(store.read(leaf.file().digest() + "-w640").orElseThrow()).isEqualTo(made);
        store.forget("e".repeat(64));
        assertThat(renditions.find(leaf.file(), Rendition.ofWidth(640)).orElseThrow())
                .isEqualTo(made);
    }

    @Test
    void filesLieInSubfoldersOfTheDataFolderAndNothingUnfinishedIsLeft() throws Exception {
        stored("files").keep(DIGEST, new byte[] {1});
        Path subfolder = folder.resolve("media").resolve("01");
        try (var files = Files.list(subfolder)) {
            assertThat(files).containsExactly(subfolder.resolve(DIGEST));
        }
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaSettings.from(Map.of("PORTAL_MEDIA_STORE", "cloud"), folder))
                .withMessageStartingWith("PORTAL_MEDIA_STORE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaSettings.from(Map.of("PORTAL_MEDIA_MAX_MB", "51"), folder))
                .withMessageStartingWith("PORTAL_MEDIA_MAX_MB");
        assertThat(MediaSettings.from(Map.of("PORTAL_MEDIA_MAX_MB", " "), folder)
                        .limit()
                        .megabytes())
                .isEqualTo(20);
    }
}
