package org.wellspring.portal.persistence;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.edition.Edition;

/** The domain's mapped classes, found the way the server finds them: by looking through the module. */
public final class DomainEntities {

    private DomainEntities() {}

    public static List<Class<?>> all() {
        try {
            Path module = Path.of(Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(module) ? mappedBelow(module) : mappedInside(module);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> mappedInside(Path jar) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            return mappedBelow(files.getPath("/"));
        }
    }

    private static List<Class<?>> mappedBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(DomainEntities::load)
                    .filter(DomainEntities::isMapped)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.');
            return Class.forName(name, false, DomainEntities.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, Converter.class).anyMatch(type::isAnnotationPresent);
    }
}
