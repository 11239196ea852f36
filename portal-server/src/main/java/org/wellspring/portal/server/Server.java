package org.wellspring.portal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A configured server that has a folder of its own, and so its own log, deployments and temporary files. */
public final class Server {

    // Seen after a start with the samples: 140 MB of heap and 130 MB of metaspace in use. The heap may grow to five
    // times that; the metaspace is let grow without a collection for each step. Without the second compiler a start
    // takes a third less CPU, which counts more here than pages per second:
    // PORTAL_JAVA_OPTS=-XX:TieredStopAtLevel=4 gives it back, and the Docker image has it.
    private static final List<String> JVM = List.of(
            "-Xms512m",
            "-Xmn256m",
            "-Xmx768m",
            // On two cores the collectors that work beside the program take a second from the start and give none back.
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=192m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Dfile.encoding=UTF-8");

    private final Path wildfly;
    private final Path base;
    private final Settings settings;

    private Server(Path wildfly, Path base, Settings settings) {
        this.wildfly = wildfly;
        this.base = base;
        this.settings = settings;
    }

    /** Makes the folder ready; takes some seconds the first time and whenever a script changed. */
    public static Server configured(Project project, Path base, Settings settings) {
        Path folder = base.toAbsolutePath().normalize();
        new Configuration(project, settings.database()).applyTo(folder);
        return new Server(project.wildfly(), folder, settings);
    }

    /** Has this archive, and no other, deployed at each start from now on. */
    public Server deploy(Path archive) {
        Path deployments = base.resolve("deployments");
        try {
            try (Stream<Path> old = Files.list(deployments)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            Path name = archive.getFileName();
            Files.copy(archive, deployments.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            Files.createFile(deployments.resolve(name + ".dodeploy"));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Starts the server and takes hold of its data folder; does not wait until it serves.
     *
     * @param output where the server's console goes
     */
    public RunningServer start(ProcessBuilder.Redirect output) {
        DataFolder data = DataFolder.open(settings.data());
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(output);
            settings.applyTo(builder.environment());
            return new RunningServer(builder.start(), data, settings, log());
        } catch (IOException broken) {
            data.close();
            throw new UncheckedIOException(broken);
        }
    }

    /** The server's full log. */
    public Path log() {
        return base.resolve("log").resolve("server.log");
    }

    private List<String> command() {
        return StandaloneCommandBuilder.of(wildfly)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base)
                .setJavaOptions(JVM)
                .addJavaOptions(settings.javaOptions())
                .build();
    }
}
