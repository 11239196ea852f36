package org.wellspring.portal.web.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

    private static final String HOSTILE = "</script><!--<script>alert(1)&amp;\u2028\u2029\"'\\";

    private final JsonObject data =
            Json.createObjectBuilder().add("name", HOSTILE).build();

    @Test
    void nothingInItEndsTheScript() {
        assertThat(ScriptText.of(data)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void itReadsAsWhatItWas() {
        assertThat(Json.createReader(new StringReader(ScriptText.of(data))).readObject())
                .isEqualTo(data);
    }
}
