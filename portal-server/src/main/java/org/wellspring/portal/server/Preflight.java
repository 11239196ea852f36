package org.wellspring.portal.server;

/** Looks, before anything is built, whether the portal could start at all. */
public final class Preflight {

    private Preflight() {}

    /** Run by the build with the project's root as its one argument. */
    public static void main(String[] arguments) {
        Project project = Project.of(arguments);
        Console.run(() -> check(Settings.from(System.getenv(), project)));
    }

    /**
     * Checks the ports and the data folder.
     *
     * @throws CannotStartException with one line that says what to change
     */
    public static void check(Settings settings) {
        Ports.requireFree(settings.bind(), settings.httpPort(), "PORTAL_HTTP_PORT");
        Ports.requireFree("127.0.0.1", settings.managementPort(), "PORTAL_MANAGEMENT_PORT");
        DataFolder.open(settings.data()).close();
    }
}
