package org.wellspring.portal.tests.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wellspring.portal.server.CannotStartException;
import org.wellspring.portal.server.Database;
import org.wellspring.portal.server.Project;
import org.wellspring.portal.server.RunningServer;
import org.wellspring.portal.server.Server;
import org.wellspring.portal.server.Settings;

/** The portal as it ships, on a server and a data folder of its own, with the samples in it. */
final class Portal implements AutoCloseable {

    static final String ADMINISTRATOR = "admin";
    static final String INITIAL_PASSWORD = "only until the first sign-in";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedPostgres postgres;
    private final Letterbox letterbox = Letterbox.open();
    private final Path content;
    private final Server server;
    private RunningServer running;
    private final Staff staff = new Staff(this);

    private Portal(Database database, Path folder) {
        this.postgres = database == Database.POSTGRESQL ? startPostgres() : null;
        this.content = folder.resolve("content");
        Project project = Project.here();
        Settings settings = Settings.from(environment(folder), project);
        this.server =
                Server.configured(project, folder.resolve("server"), settings).deploy(project.ear());
    }

    /** Starts a portal without content of earlier tests and waits until it serves its home page. */
    static Portal start(Database database) {
        Path folder = Path.of("target", "portal-" + database.name().toLowerCase(Locale.ROOT));
        Folders.delete(folder.resolve("content"));
        Folders.delete(folder.resolve("server/log"));
        Portal portal = new Portal(database, folder.toAbsolutePath());
        portal.resume();
        return portal;
    }

    private Map<String, String> environment(Path folder) {
        String port = freePort();
        Map<String, String> environment = new TreeMap<>(Map.of(
                "PORTAL_DATA",
                folder.resolve("content").toString(),
                "PORTAL_HTTP_PORT",
                port,
                "PORTAL_BASE_URL",
                "http://localhost:" + port,
                "PORTAL_MANAGEMENT_PORT",
                freePort(),
                "PORTAL_ADMIN_PASSWORD",
                INITIAL_PASSWORD));
        environment.putAll(letterbox.settings());
        if (postgres != null) {
            environment.put("PORTAL_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
            environment.put("PORTAL_DATABASE_USER", "postgres");
            environment.put("PORTAL_DATABASE_PASSWORD", "postgres");
        }
        return environment;
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops the server as an operator would; its data stay. */
    void stop() {
        running.close();
    }

    /** Ends the server's process at once, as a power cut would; what it wrote stays. */
    void kill() {
        ProcessHandle.of(running.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        running.close();
    }

    /** A connection to the data while no server runs on them. */
    Connection database() throws SQLException {
        return postgres == null
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + content.resolve("wellspring") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "sa",
                        "")
                : postgres.getPostgresDatabase().getConnection();
    }

    /** Starts the server again on the same data. */
    void resume() {
        running = server.start(ProcessBuilder.Redirect.DISCARD);
        try {
            running.awaitReady(PATIENCE);
        } catch (CannotStartException failed) {
            stop();
            throw failed;
        }
    }

    URI page(String path) {
        return running.page(path);
    }

    /** Who works here. */
    Staff staff() {
        return staff;
    }

    /** Where the mail of this portal comes to. */
    Letterbox letterbox() {
        return letterbox;
    }

    Path log() {
        return server.log();
    }

    @Override
    public void close() throws IOException {
        stop();
        letterbox.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
