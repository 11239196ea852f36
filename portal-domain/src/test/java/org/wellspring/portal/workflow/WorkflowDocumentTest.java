package org.wellspring.portal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read about the workflow is what the portal does. */
class WorkflowDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "workflow.md");

    @Test
    void theDocumentShowsTheTableOfTransitionsRowByRow() throws IOException {
        assertThat(rowsBelow("## The table"))
                .containsExactlyElementsOf(
                        Transition.TABLE.stream().map(WorkflowDocumentTest::row).toList());
    }

    @Test
    void theDocumentExplainsEveryStage() throws IOException {
        assertThat(rowsBelow("## Stages"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(names(Stage.values()));
    }

    @Test
    void theDocumentExplainsEveryGuard() throws IOException {
        assertThat(rowsBelow("## Guards"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(names(Guard.values()));
    }

    private static List<String> row(Transition transition) {
        String guards = transition.guards().stream().map(Guard::name).collect(Collectors.joining(", "));
        return List.of(
                transition.step().name(),
                transition.who().name(),
                transition.from().name(),
                transition.to().name(),
                guards);
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** The cells of the table below a heading, without its head, without the marks of code. */
    private static List<List<String>> rowsBelow(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(WorkflowDocumentTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.replace("`", "").substring(1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
