package org.wellspring.portal.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an integrator set with PORTAL_ variables, checked.
 *
 * @param environment the PORTAL_ variables as the server shall see them
 */
public record Settings(Path data, String bind, int httpPort, int managementPort, Map<String, String> environment) {

    static final String PREFIX = "PORTAL_";
    private static final String DATABASE_URL = "PORTAL_DATABASE_URL";

    public Settings {
        environment = Map.copyOf(environment);
    }

    /**
     * Settings from environment variables; those without the prefix PORTAL_ are ignored.
     *
     * @throws CannotStartException when a value makes no sense
     */
    public static Settings from(Map<String, String> variables, Project project) {
        Map<String, String> set = new TreeMap<>(variables);
        set.keySet().removeIf(name -> !name.startsWith(PREFIX));
        set.values().removeIf(String::isBlank);
        set.replaceAll((name, value) -> name.endsWith("_PASSWORD") ? value : value.strip());
        Rule.requireAll(set);
        requireCompanions(set, DATABASE_URL, "PORTAL_DATABASE_USER", "PORTAL_DATABASE_PASSWORD");
        requireCompanions(set, "PORTAL_SMTP_HOST", "PORTAL_MAIL_FROM", "PORTAL_BASE_URL");
        requireCompanions(set, "PORTAL_SMTP_USER", "PORTAL_SMTP_PASSWORD");
        requireCompanions(set, "PORTAL_SMTP_PASSWORD", "PORTAL_SMTP_USER");

        Path data = folder(set, project);
        int http = port(set, "PORTAL_HTTP_PORT", 8080);
        int management = port(set, "PORTAL_MANAGEMENT_PORT", 9990);
        String bind = set.getOrDefault("PORTAL_BIND", "127.0.0.1");
        if (http == management) {
            throw new CannotStartException(
                    "PORTAL_HTTP_PORT and PORTAL_MANAGEMENT_PORT are both " + http + "; they must differ.");
        }

        set.put("PORTAL_DATA", data.toString());
        set.put("PORTAL_HTTP_PORT", String.valueOf(http));
        set.put("PORTAL_MANAGEMENT_PORT", String.valueOf(management));
        set.put("PORTAL_BIND", bind);
        return new Settings(data, bind, http, management, set);
    }

    /** PostgreSQL when its address is set, else the H2 file in the data folder. */
    public Database database() {
        return environment.containsKey(DATABASE_URL) ? Database.POSTGRESQL : Database.H2;
    }

    /** More options for the server's JVM, behind the portal's own. */
    public List<String> javaOptions() {
        String options = environment.getOrDefault("PORTAL_JAVA_OPTS", "");
        return Stream.of(options.split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** A host name under which this machine reaches the server. */
    public String host() {
        return switch (bind) {
            case "0.0.0.0", "127.0.0.1" -> "localhost";
            default -> bind;
        };
    }

    /** Replaces all PORTAL_ variables of a process to be started by these. */
    void applyTo(Map<String, String> processEnvironment) {
        processEnvironment.keySet().removeIf(name -> name.startsWith(PREFIX));
        processEnvironment.putAll(environment);
    }

    private static Path folder(Map<String, String> set, Project project) {
        String name = set.get("PORTAL_DATA");
        try {
            return name == null
                    ? project.data()
                    : Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw new CannotStartException("PORTAL_DATA is not the name of a folder: " + name);
        }
    }

    private static int port(Map<String, String> set, String name, int otherwise) {
        String value = set.getOrDefault(name, String.valueOf(otherwise));
        return Optional.of(value)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port >= 1 && port <= 65535)
                .orElseThrow(() -> new CannotStartException(
                        name + " must be a port number from 1 to 65535, not \"" + value + "\"."));
    }

    private static void requireCompanions(Map<String, String> set, String name, String... companions) {
        if (set.containsKey(name) && !set.keySet().containsAll(List.of(companions))) {
            throw new CannotStartException("%s is set: set %s too.".formatted(name, String.join(" and ", companions)));
        }
    }
}
