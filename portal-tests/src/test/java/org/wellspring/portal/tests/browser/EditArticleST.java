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
    void readersSeeAChangeOnceItIsApprovedAndPublished() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages copper = newsroom.article("Copper in food");
            newsroom.publish(copper);
            copper.openText();
            newsroom.author().fill("Title", "Copper in daily food");
            copper.save();
            reader.open("/articles/copper-in-food");
            assertThat(reader.page().locator("h1")).hasText("Copper in food");
            newsroom.publish(copper);
            reader.open("/articles/copper-in-food");
            assertThat(reader.page().locator("h1")).hasText("Copper in daily food");
        }
    }

    @Test
    void aTakenAddressIsRefusedBesideItsField() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Iodine in food");
            editor.article("Iodine at sea");
            editor.fill("Address", "iodine-in-food");
            editor.press("Save");
            editor.says("Something else has the address");
            editor.fill("Address", "Not An Address!");
            editor.press("Save");
            editor.says("An address has lower-case letters");
            Accessibility.check(visitor.page());
        }
    }
}
