package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is planned comes at its instant, whoever and whatever is awake then. */
@BrowserTest
class ScheduleST {

    private final Stage stage;
    private final Portal portal;

    ScheduleST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void whatWasPlannedForATimeWhenTheServerWasDownHoldsAsSoonAsItIsUp() throws IOException {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages ending = newsroom.article("Ends overnight");
            newsroom.publish(ending);
            ItemPages beginning = newsroom.article("Begins overnight");
            newsroom.approve(beginning);

            Instant planned = soon();
            newsroom.publisher().item(ending.number()).openEditions().end(planned);
            newsroom.publisher().item(beginning.number()).openEditions().schedule(planned);
            assertThat(reader.open("/articles/begins-overnight")).isEqualTo(404);
            assertThat(reader.open("/articles/ends-overnight")).isEqualTo(200);
            portal.stop();
            assertThat(Instant.now()).as("when the server was down").isBefore(planned);

            await(planned);
            portal.resume();
            assertThat(reader.open("/articles/begins-overnight")).isEqualTo(200);
            assertThat(reader.open("/articles/ends-overnight")).isEqualTo(410);
        }
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ", " WARN ");
    }

    @Test
    void whatIsPlannedComesAtItsInstantUnlessItIsCalledOff() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages wanted = newsroom.article("Begins at noon");
            ItemPages unwanted = newsroom.article("Never begins");
            newsroom.approve(wanted);
            newsroom.approve(unwanted);
            Instant planned = soon();
            newsroom.publisher().item(wanted.number()).openEditions().schedule(planned);
            ItemPages editions = newsroom.publisher().item(unwanted.number()).openEditions();
            editions.schedule(planned);
            editions.callOff(1);
            assertThat(reader.open("/articles/begins-at-noon")).isEqualTo(404);
            await(planned);
            assertThat(reader.open("/articles/begins-at-noon")).isEqualTo(200);
            assertThat(reader.open("/articles/never-begins")).isEqualTo(404);
        }
    }

    /** A whole minute, as the form has it, and far enough ahead to plan for it and stop the server before. */
    private static Instant soon() {
        return Instant.now().plusSeconds(30).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    private static void await(Instant instant) {
        while (Instant.now().isBefore(instant)) {
            LockSupport.parkUntil(instant.toEpochMilli());
        }
    }
}
