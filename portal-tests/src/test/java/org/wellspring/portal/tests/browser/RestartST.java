package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that is stopped and started again. */
@BrowserTest
class RestartST {

    private final Stage stage;
    private final Portal portal;

    RestartST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void contentSurvivesARestartAndTheSamplesComeOnce() throws IOException {
        try (Visitor reader = stage.visitor()) {
            List<String> before = titles(reader);
            portal.stop();
            portal.resume();
            assertThat(titles(reader)).isEqualTo(before).doesNotHaveDuplicates();
        }
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ", " WARN ");
    }

    private static List<String> titles(Visitor reader) {
        reader.open("/articles");
        return reader.page().locator("main h2").allInnerTexts();
    }
}
