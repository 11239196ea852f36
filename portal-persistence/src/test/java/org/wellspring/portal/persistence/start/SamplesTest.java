package org.wellspring.portal.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void theIndexNamesEveryDocument() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> documents = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(txt|html)") && !name.equals("index.txt"))
                    .toList();
            assertThat(Files.readAllLines(SAMPLES.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(documents);
        }
    }
}
