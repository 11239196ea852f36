package org.wellspring.portal.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Where things lie in the project: what the build unpacked and packaged, and the scripts. */
public record Project(Path root) {

    private static final String SCRIPTS = "docker/wildfly";

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    /** The project that the working directory is in, as it is for tests. */
    public static Project here() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(SCRIPTS)))
                .findFirst()
                .map(Project::new)
                .orElseThrow(() -> new CannotStartException("This is not inside the project Wellspring Portal."));
    }

    /** The project whose root the build named, else the one that the working directory is in. */
    static Project of(String[] arguments) {
        return arguments.length == 0 ? here() : new Project(Path.of(arguments[0]));
    }

    /** The unpacked WildFly that every server shares and none changes. */
    public Path wildfly() {
        String folder =
                ResourceBundle.getBundle("org.wellspring.portal.server.server").getString("wildfly.folder");
        return root.resolve("portal-server/target/server").resolve(folder);
    }

    /** The packaged portal. */
    public Path ear() {
        return root.resolve("portal-ear/target/wellspring.ear");
    }

    /** Where {@code mvn -Prun} keeps its server; content lives in {@link Settings#data()} instead. */
    public Path run() {
        return root.resolve("portal-server/target/run");
    }

    /** The data folder unless PORTAL_DATA names another. */
    public Path data() {
        return root.resolve("data");
    }

    /** The server's own logging, for as long as no script's holds. */
    public Path logging() {
        return root.resolve(SCRIPTS).resolve("logging.properties");
    }

    /** The scripts that configure a server for this database, in their order. */
    public List<Path> scripts(Database database) {
        return Stream.of("server.cli", database.script())
                .map(root.resolve(SCRIPTS)::resolve)
                .toList();
    }
}
