package org.wellspring.portal.faces.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final String START = """
            import { open } from "./view.js";
            import {
              Plugin,
              Selection
            } from 'library-state';
            import "./effects.js";
            export { open } from "./view.js";
            const words = "import x from 'nowhere'";
            export const from = 'here';
            """;
    private static final String EFFECTS = """
            import { slow } from "./speed.js";
            slow();
            """;

    private static final Script SCRIPT =
            Script.of("text/start.js", Map.of("text/start.js", bytes(START), "text/effects.js", bytes(EFFECTS))::get);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void knowsWhatItImports() {
        assertThat(SCRIPT.imports()).containsExactly("text/view.js", "modules/library-state.js", "text/speed.js");
    }

    @Test
    void whatItTakesNoNameFromStandsInItsPlace() {
        assertThat(SCRIPT.text()).contains("slow();").doesNotContain("effects.js");
    }

    @Test
    void importsBecomeAddresses() {
        String linked = new String(SCRIPT.linked(name -> "/assets/" + name), StandardCharsets.UTF_8);
        assertThat(linked)
                .contains("import { open } from \"/assets/text/view.js\";")
                .contains("  Selection\n} from \"/assets/modules/library-state.js\";")
                .contains("\"import x from 'nowhere'\"")
                .contains("from = 'here'");
    }
}
