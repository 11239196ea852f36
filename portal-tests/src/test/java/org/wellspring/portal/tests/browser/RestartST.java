package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
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
    void contentSurvivesTheSamplesComeOnceAndWhatWasPlannedForMeanwhileHolds() throws IOException {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages ending = newsroom.article("Ends overnight");
            newsroom.publish(ending);
            ItemPages beginning = newsroom.article("Begins overnight");
            newsroom.approve(beginning);
            Instant planned = ScheduleST.soon();
            newsroom.publisher().item(ending.number()).openEditions().end(planned);
            portal.staff().get(Colleague.PUBLISHER).schedule(beginning.number(), planned);
            assertThat(reader.open("/articles/begins-overnight")).isEqualTo(404);
            List<String> before = others(reader);
            portal.stop();
            assertThat(Instant.now()).as("when the server was down").isBefore(planned);

            ScheduleST.await(planned);
            portal.resume();
            assertThat(reader.open("/articles/begins-overnight")).isEqualTo(200);
            assertThat(reader.open("/articles/ends-overnight")).isEqualTo(410);
            assertThat(others(reader)).isEqualTo(before).doesNotHaveDuplicates();
        }
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ", " WARN ");
    }

    /** The titles of the articles to which nothing happens overnight. */
    private static List<String> others(Visitor reader) {
        reader.open("/articles");
        return reader.page().locator("main h2").allInnerTexts().stream()
                .filter(title -> !title.endsWith("overnight"))
                .toList();
    }
}
