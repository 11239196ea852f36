package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** Far enough ahead to plan for it before. */
    static Instant soon() {
        return Instant.now().plusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
    }

    static void await(Instant instant) {
        while (Instant.now().isBefore(instant)) {
            LockSupport.parkUntil(instant.toEpochMilli());
        }
    }
}
