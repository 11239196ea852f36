package org.wellspring.portal.server;

/** What the person who typed the command reads; the only place that writes to it. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }

    /** Runs a command; one that cannot start ends the process, Maven's included, with its line and nothing else. */
    static void run(Runnable command) {
        try {
            command.run();
        } catch (CannotStartException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }
}
