package org.wellspring.portal.faces.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Script SCRIPT = Script.of("text/start.js", """
            import { open } from "./view.js";
            import {
              Plugin,
              Selection
            } from 'library-state';
            import "./effects.js";
            export { open } from "./view.js";
            const words = "import x from 'nowhere'";
            export const from = 'here';
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void knowsWhatItImports() {
        assertThat(SCRIPT.imports()).containsExactly("text/view.js", "modules/library-state.js", "text/effects.js");
    }

    @Test
    void importsBecomeAddresses() {
        String linked = new String(SCRIPT.linked(name -> "/assets/" + name), StandardCharsets.UTF_8);
        assertThat(linked)
                .contains("import { open } from \"/assets/text/view.js\";")
                .contains("  Selection\n} from \"/assets/modules/library-state.js\";")
                .contains("import \"/assets/text/effects.js\";")
                .contains("\"import x from 'nowhere'\"")
                .contains("from = 'here'");
    }
}
