package org.wellspring.portal.server;

import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** Serves the packaged portal until it is told to stop; {@code mvn -Prun} ends here. */
public final class Launcher {

    private static final Duration BETWEEN_NEWS = Duration.ofMinutes(1);

    private Launcher() {}

    /** Run by the build with the project's root as its one argument. */
    public static void main(String[] arguments) {
        Project project = Project.of(arguments);
        Console.run(() -> serve(project, Settings.from(System.getenv(), project)));
    }

    private static void serve(Project project, Settings settings) {
        Preflight.check(settings);
        Server server = Server.configured(project, project.run(), settings).deploy(project.ear());
        Console.say("Wellspring is starting; its data folder is " + settings.data());
        try (RunningServer running = server.start(Redirect.INHERIT)) {
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-server"));
            awaitReady(running);
            if (!running.isClosing()) {
                Console.say(
                        "Wellspring is ready: %s (admin: %s)".formatted(running.page("/"), running.page("/admin/")));
            }
            running.awaitEnd();
        }
    }

    /** As long as it takes: a first start tells tables and an index from what is there; the server itself knows an end. */
    private static void awaitReady(RunningServer running) {
        for (int minutes = 1; !running.isReadyWithin(BETWEEN_NEWS); minutes++) {
            Console.say("Wellspring is still starting, for %d min; what it does is told in %s"
                    .formatted(minutes, running.log()));
        }
    }
}
