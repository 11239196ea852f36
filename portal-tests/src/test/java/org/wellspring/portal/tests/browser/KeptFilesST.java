package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was chosen once need not be chosen again because its form came back. */
@BrowserTest
class KeptFilesST {

    private static final FilePayload COPPER = new FilePayload(
            "copper.txt", "text/plain", "Copper\n\nThe body needs a little of it.".getBytes(StandardCharsets.UTF_8));

    private static final String KEPT = """
            async () => {
              const opening = indexedDB.open("wellspring-files", 1);
              opening.onupgradeneeded = () => opening.result.createObjectStore("files", { autoIncrement: true });
              await new Promise((resolve) => { opening.onsuccess = resolve; });
              const counting = opening.result.transaction("files").objectStore("files").count();
              await new Promise((resolve) => { counting.onsuccess = resolve; });
              opening.result.close();
              return counting.result;
            }""";

    private final Stage stage;
    private Visitor visitor;
    private Page page;
    private Editor author;

    KeptFilesST(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void signIn() {
        visitor = stage.visitor();
        page = visitor.page();
        author = Editor.signedIn(visitor, stage.portal(), Colleague.AUTHOR);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void aFileIsStillChosenWhenThePageWasOpenTooLong() {
        visitor.open("/admin/import");
        author.field("File").setInputFiles(COPPER);
        ResumingST.forget(visitor);
        author.press("Read the file");
        author.says("This page was open too long, so nothing has been done yet.");
        assertThat(page.locator("[id='upload:source-kept']")).hasText("Still chosen: copper.txt");
        author.offersNone("Choose \u201ccopper.txt\u201d once more: it was not kept.");
        assertThat(author.field("File")).isFocused();
        Accessibility.check(page);
        author.press("Read the file");
        assertThat(author.heading("Look over the proposal")).isVisible();
        assertThat(kept()).isZero();
    }

    @Test
    void aFileIsStillChosenWhenSomethingElseIsRefused() {
        ItemPages article = author.article("A figure to be filled");
        author.fill("Text", "<figure class=\"placeholder\"><figcaption>A bowl</figcaption></figure>");
        article.save();
        author.openWaitingFigure("A bowl");
        author.fillFigure(Documents.image("bowl.png", 730), "");
        author.says("Still chosen: bowl.png");
        author.fill("Alternative text", "A bowl of nuts");
        author.press("Use this image");
        author.says("The figure \u201cA bowl\u201d has its image.");
    }

    @Test
    void aFileThatIsTooLargeToBeKeptHasToBeChosenOnceMore() {
        visitor.open("/admin/media");
        page.getByLabel("Drop images here, or choose files").setInputFiles(Documents.image("stem.png", 740));
        page.locator(".uploads a").click();
        FilePayload large = new FilePayload("large.png", "image/png", new byte[17 * 1024 * 1024]);
        author.field("Another file in its place").setInputFiles(large);
        ResumingST.forget(visitor);
        author.press("Replace file");
        assertThat(page.locator("[id='replace:image-error']"))
                .hasText("Choose \u201clarge.png\u201d once more: it was not kept.");
    }

    @Test
    void whoSignsOutLeavesNoFileInTheBrowser() {
        visitor.open("/admin/import");
        author.field("File").setInputFiles(COPPER);
        page.route("**/admin/import", Route::abort);
        author.press("Read the file");
        page.waitForURL("chrome-error://**");
        try (Page other = visitor.context().newPage()) {
            other.navigate(stage.portal().page("/admin/").toString());
            assertThat(other.evaluate(KEPT)).isEqualTo(1);
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            Locator door = other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"));
            assertThat(door).isVisible();
            assertThat(other.evaluate(KEPT)).isEqualTo(0);
        }
    }

    private int kept() {
        return (int) page.evaluate(KEPT);
    }
}
