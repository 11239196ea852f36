package org.wellspring.portal.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The compiled classes of the modules that ship in the EAR. */
final class Modules {

    static final JavaClasses ALL = of("domain", "persistence", "faces", "web", "admin");
    static final JavaClasses DOMAIN = of("domain");

    private Modules() {}

    private static JavaClasses of(String... modules) {
        return new ClassFileImporter()
                .importPaths(Stream.of(modules)
                        .map(module -> Path.of("..", "portal-" + module, "target", "classes"))
                        .toList());
    }
}
