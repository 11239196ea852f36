package org.wellspring.portal.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wildfly.core.launcher.CliCommandBuilder;

/** Makes a server's own folder from WildFly's {@code standalone} and the scripts, again only when one of them changed. */
final class Configuration {

    private final Path wildfly;
    private final Path logging;
    private final List<Path> scripts;

    Configuration(Project project, Database database) {
        wildfly = project.wildfly();
        logging = project.logging();
        scripts = project.scripts(database);
    }

    void applyTo(Path base) {
        Path stamp = base.resolve("configured.sha256");
        try {
            String wanted = digest();
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return;
            }
            delete(base);
            copy(wildfly.resolve("standalone"), base);
            Files.copy(logging, base.resolve("configuration/logging.properties"), REPLACE_EXISTING);
            for (Path script : scripts) {
                run(script, base);
            }
            Files.writeString(stamp, wanted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void run(Path script, Path base) throws IOException {
        Path logs = Files.createDirectories(base.resolve("setup"));
        Path log = logs.resolve(script.getFileName() + ".log");
        CliCommandBuilder command = CliCommandBuilder.asModularLauncher(wildfly)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOption("-Djboss.server.base.dir=" + base)
                .addJavaOption("-Djboss.server.log.dir=" + logs)
                .addJavaOption("-Djboss.cli.config=" + wildfly.resolve("bin/jboss-cli.xml"))
                .setScriptFile(script);
        ProcessBuilder builder =
                new ProcessBuilder(command.build()).redirectErrorStream(true).redirectOutput(log.toFile());
        // The server being configured writes its environment down, and passwords have no place in a log.
        builder.environment().keySet().removeIf(name -> name.startsWith(Settings.PREFIX));
        builder.environment().put("JBOSS_HOME", wildfly.toString());
        Process process = builder.start();
        if (exitOf(process) != 0) {
            throw new CannotStartException("The server could not be configured by %s: see %s".formatted(script, log));
        }
    }

    private static int exitOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw new CannotStartException("Interrupted while the server was being configured.");
        }
    }

    private String digest() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(wildfly.toString().getBytes(UTF_8));
            digest.update(Files.readAllBytes(logging));
            for (Path script : scripts) {
                digest.update(Files.readAllBytes(script));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target, COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
