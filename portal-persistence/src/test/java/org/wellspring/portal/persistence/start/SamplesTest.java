package org.wellspring.portal.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Pattern NAMING =
            Pattern.compile("(.+\\.(?:txt|html))\\.(?:topics|authors|medicalReviewer)|[a-z]+\\.under");

    @Test
    void theIndexNamesEveryDocument() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> documents = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(txt|html)") && !name.equals("index.txt"))
                    .toList();
            assertThat(Files.readAllLines(SAMPLES.resolve("index.txt"))).containsExactlyInAnyOrderElementsOf(documents);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.properties", "topics.properties"})
    void whatDocumentsNameIsThere(String file) throws IOException {
        Properties told = SampleFiles.properties(file);
        List<String> documents = Files.readAllLines(SAMPLES.resolve("index.txt"));
        for (String key : told.stringPropertyNames()) {
            Matcher naming = NAMING.matcher(key);
            if (naming.matches()) {
                assertThat(naming.group(1) == null || documents.contains(naming.group(1)))
                        .as(key)
                        .isTrue();
                assertThat(told.getProperty(key).split(","))
                        .as(key)
                        .allSatisfy(
                                named -> assertThat(told.stringPropertyNames()).contains(named + ".name"));
            }
        }
    }
}
