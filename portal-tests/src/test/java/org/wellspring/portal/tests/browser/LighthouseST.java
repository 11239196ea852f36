package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as Lighthouse sees them on a slow phone and on a desktop. Its reports are kept below {@code target/lighthouse}. */
@BrowserTest
class LighthouseST {

    private static final Path TOOL = Path.of("lighthouse").toAbsolutePath();
    private static final Path REPORTS = Path.of("target", "lighthouse").toAbsolutePath();

    private static final Map<String, String> PAGES = Map.of(
            "home", "/",
            "article", "/articles/l-theanine-calm-without-drowsiness",
            "questions", "/questions",
            "search", "/search");

    @BeforeAll
    static void look(Stage stage) throws Exception {
        Folders.delete(REPORTS);
        install();
        List<String> command = new ArrayList<>(List.of(
                "node",
                "audit.mjs",
                REPORTS.toString(),
                stage.chromium().executable().toString()));
        for (String preset : List.of("desktop", "mobile")) {
            PAGES.forEach((name, path) ->
                    command.addAll(List.of(preset, stage.portal().page(path).toString(), name)));
        }
        run(command);
    }

    /** Once; what is installed outlives a clean build. */
    private static void install() throws Exception {
        Path installed = TOOL.resolve("node_modules/.package-lock.json");
        Path wanted = TOOL.resolve("package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
        }
    }

    private static void run(List<String> command) throws Exception {
        Path output = Files.createTempFile("lighthouse", ".log");
        try {
            int status = new ProcessBuilder(command)
                    .directory(TOOL.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            assertThat(status).as(Files.readString(output)).isZero();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "Lighthouse needs Node 20 or newer, with npm, on the PATH: install it, then run the tests again.",
                    missing);
        } finally {
            Files.delete(output);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "home, mobile", "article, mobile", "questions, mobile", "search, mobile",
        "home, desktop", "article, desktop", "questions, desktop", "search, desktop"
    })
    void aPageHasAHundredOfAHundred(String page, String preset) throws IOException {
        JsonObject report = report(page + "-" + preset + ".json");
        Map<String, Long> scores = new TreeMap<>();
        report.getJsonObject("categories")
                .forEach((name, category) -> scores.put(
                        name,
                        Math.round(
                                category.asJsonObject().getJsonNumber("score").doubleValue() * 100)));
        assertThat(scores.keySet()).containsExactly("accessibility", "best-practices", "performance", "seo");
        assertThat(scores.values())
                .as(page + ", " + preset + ": " + scores + weak(report))
                .containsOnly(100L);
    }

    /** What took points away. */
    private static Collection<String> weak(JsonObject report) {
        return report.getJsonObject("audits").values().stream()
                .map(audit -> audit.asJsonObject())
                .filter(audit ->
                        !audit.isNull("score") && audit.getJsonNumber("score").doubleValue() < 0.9)
                .map(audit -> audit.getString("id") + " " + audit.getString("displayValue", ""))
                .toList();
    }

    private static JsonObject report(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(REPORTS.resolve(name)))) {
            return reader.readObject();
        }
    }
}
