package org.wellspring.portal.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server process; closing it stops the server cleanly and lets go of its data folder. */
public final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final DataFolder data;
    private final Settings settings;
    private final Path log;
    private volatile boolean closing;

    RunningServer(Process process, DataFolder data, Settings settings, Path log) {
        this.process = process;
        this.data = data;
        this.settings = settings;
        this.log = log;
    }

    /**
     * Waits until the reader's home page is served, or the server is closed meanwhile.
     *
     * @throws CannotStartException when the server ends, reports a failed deployment, or takes too long
     */
    public void awaitReady(Duration timeout) {
        if (!isReadyWithin(timeout)) {
            throw new CannotStartException("The server did not serve its home page within %d seconds: see %s"
                    .formatted(timeout.toSeconds(), log));
        }
    }

    /**
     * Waits until the reader's home page is served, the server is closed, or so much time has passed.
     *
     * @return whether one of the first two came true
     * @throws CannotStartException when the server ends or reports a failed deployment
     */
    boolean isReadyWithin(Duration time) {
        return new Readiness(this).isReachedWithin(time);
    }

    /**
     * Waits until the server is closed.
     *
     * @throws CannotStartException when it ends otherwise
     */
    public void awaitEnd() {
        process.onExit().join();
        if (!closing) {
            throw new CannotStartException("The server ended by itself: see " + log);
        }
    }

    /** The address of a page of the portal. */
    public URI page(String path) {
        return URI.create("http://%s:%d%s".formatted(settings.host(), settings.httpPort(), path));
    }

    /** The server's full log. */
    public Path log() {
        return log;
    }

    /** The server's process id, for tests that end it roughly. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server: asks it first, and insists when it does not listen. */
    @Override
    public void close() {
        closing = true;
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        data.close();
    }

    /** Waits so long, or until the process has ended. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isClosing() {
        return closing;
    }

    URI health() {
        return URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort()));
    }
}
