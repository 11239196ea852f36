package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An article's draft in the editors' hands. */
@BrowserTest
class EditArticleST {

    private final Stage stage;
    private final Portal portal;

    EditArticleST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void readersSeeAChangeOnceItIsPublished() {
        try (Visitor visitor = stage.visitor();
                Visitor reader = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            newDraft(editor, "Copper in food");
            editor.publish();
            editor.fill("Title", "Copper in daily food");
            editor.press("Save");
            editor.says("The draft is saved.");
            reader.open("/articles/copper-in-food");
            assertThat(reader.page().locator("h1")).hasText("Copper in food");
            editor.press("Publish changes");
            editor.press("Go ahead");
            reader.open("/articles/copper-in-food");
            assertThat(reader.page().locator("h1")).hasText("Copper in daily food");
        }
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        try (Visitor first = stage.visitor();
                Visitor second = stage.visitor()) {
            Editor early = Editor.signedIn(first, portal);
            newDraft(early, "Selenium in food");
            Editor late = Editor.signedIn(second, portal);
            second.page().navigate(first.page().url());
            early.fill("Standfirst", "What the first editor wrote.");
            early.press("Save");
            early.says("The draft is saved.");
            late.fill("Standfirst", "What the second editor wrote.");
            late.press("Save");
            late.says("admin changed this at");
            assertThat(second.page().getByLabel("Standfirst")).hasValue("What the second editor wrote.");
        }
    }

    @Test
    void aTakenAddressIsRefusedBesideItsField() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            newDraft(editor, "Iodine in food");
            newDraft(editor, "Iodine at sea");
            editor.fill("Address", "iodine-in-food");
            editor.press("Save");
            editor.says("Something else has the address");
            editor.fill("Address", "Not An Address!");
            editor.press("Save");
            editor.says("An address has lower-case letters");
            Accessibility.check(visitor.page());
        }
    }

    private static void newDraft(Editor editor, String title) {
        editor.propose(title + "\n\nWhat is known about it, in short.\n\nThe body needs a little of it each day.\n");
        editor.createDraft();
    }
}
