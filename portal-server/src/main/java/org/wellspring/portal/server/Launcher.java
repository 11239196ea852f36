package org.wellspring.portal.server;

import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** Serves the packaged portal until it is told to stop; {@code mvn -Prun} ends here. */
public final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

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
            running.awaitReady(PATIENCE);
            if (!running.isClosing()) {
                Console.say(
                        "Wellspring is ready: %s (admin: %s)".formatted(running.page("/"), running.page("/admin/")));
            }
            running.awaitEnd();
        }
    }
}
