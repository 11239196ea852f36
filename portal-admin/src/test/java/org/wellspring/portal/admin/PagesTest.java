package org.wellspring.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("<[oh]:form\\b[^>]*>\\s*(<[^>]*>)");
    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");

    /** A page would be shown the bean, not what it goes through. */
    @Test
    void noVariableOfAPageIsCalledAsABean() throws IOException {
        List<String> variables = named(Path.of("src/main/webapp"), ".xhtml", VARIABLE);
        assertThat(variables).isNotEmpty();
        assertThat(variables).doesNotContainAnyElementsOf(beans());
    }

    /** A form without one is not shown again with the reason, where scripts do not run. */
    @Test
    void everyFormHasItsNonce() throws IOException {
        assertThat(named(Path.of("src/main/webapp"), ".xhtml", FORM))
                .hasSizeGreaterThan(30)
                .containsOnly("<a:nonce/>");
    }

    private static Set<String> beans() throws IOException {
        return Set.copyOf(named(Path.of("src/main/java"), ".java", BEAN));
    }

    private static List<String> named(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(content(file)).results())
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
