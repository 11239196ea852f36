package org.wellspring.portal.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissesTest {

    private final Misses misses = new Misses();

    @Test
    void spellingsOfAnAddressAreCountedTogether() {
        misses.note("/Old/Page");
        misses.note("/old/page/");
        misses.note("//old//page?id=3#part");
        assertThat(misses.drain()).isEqualTo(Map.of(new MissedPath("/old/page"), 3L));
        assertThat(misses.drain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/index.php?id=3, /index.php",
        "https://www.example.org/Old-Page/, /old-page",
        "/a%20b, /a%20b",
        "/page;jsessionid=abc, /page"
    })
    void anAddressHasOneSpelling(String sent, String kept) {
        assertThat(MissedPath.of(sent)).contains(new MissedPath(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "page",
                "/unsubscribe/anna@example.org",
                "/u/anna%40example.org",
                "/tel/0301234567",
                "/session/6f1c0c9a-12aa-4b5e-9d3c-000000000000",
                "/assets/reader.css",
                "/admin",
                "/a<b>",
                "/a b"
            })
    void whatNoPageIsOrCouldNameAPersonIsNotCounted(String sent) {
        assertThat(MissedPath.of(sent)).isEmpty();
        assertThat(MissedPath.of("/" + "x".repeat(MissedPath.MAX_LENGTH))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MissedPath("/A"));
    }

    @Test
    void aFloodOfAddressesFillsNoMemory() {
        for (int i = 0; i < 2 * Misses.MOST; i++) {
            misses.note("/try/" + i);
        }
        misses.note("/try/0");
        Map<MissedPath, Long> counted = misses.drain();
        assertThat(counted).hasSize(Misses.MOST).containsEntry(new MissedPath("/try/0"), 2L);
    }
}
