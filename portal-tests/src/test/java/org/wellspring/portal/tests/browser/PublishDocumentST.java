package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.server.Database;

/** The whole path: a document as found in the wild is approved, becomes a page that somebody reads, and is taken back. */
@BrowserTest
class PublishDocumentST {

    private static final String ADDRESS =
            "/articles/unlocking-the-potential-of-magnesium-l-threonate-for-sleep-and-relaxation";

    private final Stage stage;

    PublishDocumentST(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aDocumentIsImportedApprovedPublishedReadAndTakenBack(Database database) throws IOException {
        Portal portal = stage.portal(database);
        try (Visitor reader = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor colleague = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor editor = Editor.signedIn(visitor, portal);

            editor.propose(Documents.magnesium());
            Accessibility.check(visitor.page());
            editor.createDraft();
            Accessibility.check(visitor.page());
            assertThat(reader.open(ADDRESS)).as("a draft's address").isEqualTo(404);

            ItemPages document = editor.item();
            editor.press("Submit for review");
            editor.says("3 figures wait for an image");
            fillAndRemoveFigures(editor);
            document.submit();
            Editor.signedIn(colleague, portal, Colleague.REVIEWER)
                    .item(document.number())
                    .openReview()
                    .approve();
            document.openText();
            editor.publish();
            editor.says("Published. Readers see this text now.");

            assertThat(reader.open(ADDRESS)).as("a published article's address").isEqualTo(200);
            readsEverything(reader.page());
            assertThat(reader.context().cookies()).isEmpty();

            document.openEditions().takeBack();
            assertThat(reader.open(ADDRESS))
                    .as("a taken-back article's address")
                    .isEqualTo(410);
            Accessibility.check(reader.page());
        }
    }

    private static void fillAndRemoveFigures(Editor editor) throws IOException {
        editor.openWaitingFigure("what is Magnesium L-Threonate");
        editor.fillFigure(Documents.image("magnesium.png"), "White powder in a glass dish");
        editor.says("has its image.");
        editor.openWaitingFigure("Magnesium L-Threonate and L-Theanine for Anxiety and insomnia");
        editor.removeFigure();
        editor.openWaitingFigure("Dosage and Advice for 7,8-dihydroxyflavoneor");
        editor.removeFigure();
        editor.says("is removed.");
    }

    private static void readsEverything(Page page) {
        assertThat(page.locator("h1")).hasText(Pattern.compile("Unlocking the Potential"));
        assertThat(page.locator(".reading-text > .prose h2")).hasCount(4);
        assertThat(page.locator(".reading-text > .prose h3")).hasCount(12);
        assertThat(page.locator(".prose figure img[alt='White powder in a glass dish']"))
                .hasCount(1);
        assertThat(page.locator("main details.question")).hasCount(2);
        assertThat(page.locator("main")).containsText("25 July 2023");
        assertThat(page.locator("main")).containsText("for informational purposes only");
        Accessibility.check(page);
    }
}
