package org.wellspring.portal.tests.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the built EAR holds: each part once, at its place, and nothing that the server has. */
class EarIT {

    private static final Path EAR = Path.of("..", "portal-ear", "target", "wellspring.ear");
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void holdsDomainAndPersistenceOnceInItsLib() throws IOException {
        assertThat(everyJar(""))
                .filteredOn(jar -> jar.contains("portal-domain"))
                .containsExactly("lib/portal-domain.jar");
        assertThat(everyJar(""))
                .filteredOn(jar -> jar.contains("portal-persistence"))
                .containsExactly("lib/portal-persistence.jar");
    }

    @Test
    void givesEachWarItsOwnFacesLibraries() throws IOException {
        assertThat(everyJar("portal-web.war!/WEB-INF/lib/"))
                .anyMatch(jar -> jar.contains("portal-faces"))
                .anyMatch(jar -> jar.contains("omnifaces"));
        assertThat(everyJar("portal-admin.war!/WEB-INF/lib/"))
                .anyMatch(jar -> jar.contains("portal-faces"))
                .anyMatch(jar -> jar.contains("omnifaces"))
                .anyMatch(jar -> jar.contains("primefaces"));
        assertThat(everyJar("lib/")).noneMatch(jar -> jar.contains("faces"));
    }

    /** But Hibernate Search, of which the server has only a part: decision 42. */
    @Test
    void holdsNothingElseThatTheServerHas() throws IOException {
        List<String> server = List.of(
                "jakarta.",
                "hibernate-core",
                "hibernate-envers",
                "weld",
                "jboss",
                "wildfly",
                "slf4j",
                "h2",
                "postgresql",
                "jackson",
                "guava",
                "lucene-core",
                "el-api",
                "servlet-api");
        assertThat(everyJar(""))
                .allSatisfy(jar -> assertThat(server)
                        .noneMatch(prefix ->
                                jar.substring(jar.lastIndexOf('/') + 1).startsWith(prefix)));
    }

    @Test
    void staysUnderFortyMegabytes() throws IOException {
        assertThat(Files.size(EAR)).isLessThan(40 * MEGABYTE);
    }

    @Test
    void namesItsPartsWithoutVersions() throws IOException {
        try (ZipFile ear = new ZipFile(EAR.toFile())) {
            assertThat(ear.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")))
                    .contains("portal-web.war", "portal-admin.war", "META-INF/application.xml")
                    .noneMatch(name -> name.contains("SNAPSHOT"));
        }
    }

    private static List<String> everyJar(String prefix) throws IOException {
        List<String> jars = new ArrayList<>();
        try (ZipFile ear = new ZipFile(EAR.toFile())) {
            for (ZipEntry entry : ear.stream().toList()) {
                if (entry.getName().endsWith(".jar")) {
                    jars.add(entry.getName());
                }
                if (entry.getName().endsWith(".war")) {
                    jars.addAll(jarsInside(entry.getName(), ear.getInputStream(entry)));
                }
            }
        }
        return jars.stream().filter(jar -> jar.startsWith(prefix)).toList();
    }

    private static List<String> jarsInside(String war, InputStream content) throws IOException {
        List<String> jars = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(content)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    jars.add(war + "!/" + entry.getName());
                }
            }
        }
        return jars;
    }
}
