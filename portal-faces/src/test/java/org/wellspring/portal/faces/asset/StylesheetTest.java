package org.wellspring.portal.faces.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private final Map<String, String> files = Map.of(
            "reader.css", "@import \"wellspring/fonts.css\";\nbody { margin: 0 }",
            "wellspring/fonts.css", "src: url(\"fonts/inter.woff2\")");

    @Test
    void importsGiveWayToTheFilesTheyName() {
        assertThat(combined("reader.css")).doesNotContain("@import").endsWith("body { margin: 0 }");
    }

    @Test
    void urlsBecomeAddressesRelativeToTheirOwnFile() {
        assertThat(combined("reader.css")).startsWith("src: url(\"/assets/wellspring/fonts/inter.woff2\")");
    }

    private String combined(String name) {
        Stylesheet stylesheet =
                new Stylesheet(file -> files.get(file).getBytes(StandardCharsets.UTF_8), file -> "/assets/" + file);
        return new String(stylesheet.combined(name), StandardCharsets.UTF_8);
    }
}
