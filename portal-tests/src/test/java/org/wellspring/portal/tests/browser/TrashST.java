package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is put away, and back, and what leads to it. */
@BrowserTest
class TrashST {

    private final Stage stage;
    private final Portal portal;

    TrashST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void whatIsPutAwayComesBackAtOnceOrFromTheTrash() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor author = Editor.signedIn(visitor, portal);
            Page page = visitor.page();
            ItemPages gallium = author.article("Gallium at work");
            putAway(author, gallium);
            author.follow("Cancel");
            putAway(author, gallium);
            Accessibility.check(page);
            author.press("Put into the trash");
            assertThat(page.locator(".toast")).containsText("is in the trash.");
            assertThat(page.locator("#items")).not().containsText("Gallium at work");
            author.press("Undo");
            assertThat(page.locator("#items")).containsText("Gallium at work");
            putAway(author, gallium);
            author.pressTwice("Put into the trash");
            assertThat(page.locator(".toast")).isVisible();
            visitor.open("/admin/trash");
            author.says("Gallium at work");
            Accessibility.check(page);
            author.press("Put back");
            author.says("is back where it was.");
        }
    }

    @Test
    void whoIsStillWritingIsToldAndKeepsTheText() {
        try (Visitor writing = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor tidying = stage.visitor(portal, Screen.DESKTOP_DARK)) {
            Editor author = Editor.signedIn(writing, portal);
            ItemPages indium = author.article("Indium at work");
            Editor other = Editor.signedIn(tidying, portal);
            putAway(other, other.item(indium.number()));
            other.press("Put into the trash");
            assertThat(tidying.page().locator(".toast")).isVisible();
            author.fill("Standfirst", "Typed while it was put away.");
            author.press("Save");
            author.says("lies in the trash");
            assertThat(author.field("Standfirst")).hasValue("Typed while it was put away.");
        }
    }

    @Test
    void whatLeadsToAnItemIsToldWhereItIsPutAwayWithOthersAndWhereItsAddressIsChanged() {
        Clerk clerk = portal.staff().get(Colleague.AUTHOR);
        String thallium = clerk.article("Thallium at work");
        String bismuth = clerk.article("Bismuth at work");
        clerk.write(bismuth, "<p>Unlike <a href=\"/articles/thallium-at-work\">thallium</a>.</p>");
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            Page page = visitor.page();
            visitor.open("/admin/bulk?kind=article&act=trash&ids=" + thallium + "," + bismuth);
            page.getByText("One place leads readers here").click();
            assertThat(page.locator(".outlooks .leads")).containsText("Bismuth at work");
            Accessibility.checkOnEveryScreen(visitor);
            visitor.open("/admin/articles/edit?id=" + thallium);
            page.getByText("One place leads here. Old links go on working").click();
            assertThat(page.locator(".before-move .leads")).containsText("Bismuth at work");
            assertThat(page.locator(".before-move .leads")).containsText("thallium");
            Accessibility.check(page);
        }
    }

    private static void putAway(Editor editor, ItemPages item) {
        editor.visitor().open("/admin/leaving?act=trash&id=" + item.number());
    }
}
