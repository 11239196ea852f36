package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the import does with documents of every kind, and with what is none. */
@BrowserTest
class ImportST {

    private final Stage stage;
    private final Portal portal;

    ImportST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    static Stream<Arguments> whatIsNoDocument() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "Choose a file that is not empty."),
                Arguments.of("blank.txt", " \n\u00a0\u200b\n".getBytes(StandardCharsets.UTF_8), "There are no words"),
                Arguments.of("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, "file of type PNG"),
                Arguments.of("table.txt", new byte[] {'a', 0, 1, 2, 0, 'b', 0, 3}, "not text"),
                Arguments.of("report.txt", "%PDF-1.7 something".getBytes(StandardCharsets.UTF_8), "file of type PDF"),
                Arguments.of(
                        "long.txt", "many words ".repeat(600_000).getBytes(StandardCharsets.UTF_8), "larger than 5"));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoDocument")
    void whatIsNoDocumentIsRefusedWithTheReason(String name, byte[] content, String reason) {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            visitor.open("/admin/import");
            visitor.page().getByLabel("File").setInputFiles(new FilePayload(name, "text/plain", content));
            editor.press("Read the file");
            editor.says(reason);
        }
    }

    @Test
    void nothingPastedIsAskedFor() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            visitor.open("/admin/import");
            editor.press("Read the text");
            editor.says("Text or HTML is needed.");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void aScriptInADocumentIsShownToNobody() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.propose("""
                    <h1>Zinc &amp; you</h1><p onclick="alert(1)">Zinc is a <b>metal</b>.</p>
                    <script>document.title = 'taken over'</script><img src=x onerror="document.title='taken over'">
                    <h2><a href="javascript:alert(1)">Why</a></h2><p>Because.</p>
                    """);
            Page page = visitor.page();
            assertThat(page.locator(".preview [onclick], .preview script, .preview a[href^=javascript]"))
                    .hasCount(0);
            assertThat(page).not().hasTitle("taken over");
        }
    }

    @Test
    void whatWasPastedIsStillThereAfterTheProposalIsDiscarded() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.propose("Zinc\n\nZinc is a metal that the body needs.");
            editor.press("Back to the document");
            assertThat(visitor.page().getByLabel("Text or HTML"))
                    .hasValue("Zinc\n\nZinc is a metal that the body needs.");
        }
    }

    @Test
    void aProposalWithoutATitleIsNotMadeADraft() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.propose("Zinc\n\nZinc is a metal that the body needs.");
            editor.fill("Title", " ");
            editor.press("Create draft");
            editor.says("This is needed.");
        }
    }
}
