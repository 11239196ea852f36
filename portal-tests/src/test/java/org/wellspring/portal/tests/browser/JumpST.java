package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who knows where they want to go gets there by a few letters, and finds help where they are. */
@BrowserTest
class JumpST {

    private final Stage stage;

    JumpST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aFewLettersLeadToAPlaceAnItemOrAnAction() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/");
            jump(visitor.page(), "question");
            assertThat(visitor.page()).hasURL(Pattern.compile("/admin/questions$"));

            type(visitor.page(), "theanine");
            visitor.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("l-theanine-calm")))
                    .click();
            assertThat(visitor.page()).hasURL(Pattern.compile("/admin/articles/edit\\?id="));

            visitor.open("/admin/articles");
            jump(visitor.page(), "new article");
            assertThat(visitor.page()).hasURL(Pattern.compile("/admin/new\\?kind=ARTICLE"));
        }
    }

    @Test
    void whatNothingIsCalledIsSaidSo() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/");
            type(visitor.page(), "<b>%_ nothing \"has\" this name");
            assertThat(visitor.page().locator("#palette [role=status]")).containsText("Nothing has these letters");
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().locator("#palette")).isVisible();
        }
    }

    @Test
    void singleKeysWorkUntilTheyAreSwitchedOff() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/as-of");
            Locator shortcuts = visitor.page().locator("#shortcuts");
            visitor.page().keyboard().press("?");
            assertThat(shortcuts).isVisible();
            visitor.page().getByLabel("Single keys such as ? and / work").uncheck();
            visitor.page().keyboard().press("Escape");
            visitor.page().keyboard().press("?");
            assertThat(shortcuts).isHidden();
        }
    }

    @Test
    void everybodyCanUseThem() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/import");
            visitor.page().locator("#help summary").click();
            Accessibility.checkOnEveryScreen(visitor);
            type(visitor.page(), "iron");
            assertThat(visitor.page().locator("#palette [role=option]").first()).isVisible();
            Accessibility.checkOnEveryScreen(visitor);
            visitor.page().keyboard().press("Escape");
            visitor.page().getByText("Keyboard shortcuts").first().click();
            Accessibility.checkOnEveryScreen(visitor);
        }
    }

    @Test
    void germanBrowsersGetGermanPages() {
        try (Visitor visitor = stage.visitor(stage.portal(), Screen.DESKTOP_LIGHT, "de-DE")) {
            visitor.open("/admin/");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
            assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).hasText("Anmelden");
        }
    }

    private static void type(Page page, String letters) {
        assertThat(page.locator(".side [data-opens=palette]")).not().hasAttribute("hidden", "hidden");
        page.keyboard().press("Control+k");
        page.keyboard().type(letters);
    }

    private static void jump(Page page, String letters) {
        type(page, letters);
        assertThat(page.locator("#palette [role=option]").first()).isVisible();
        page.keyboard().press("Enter");
    }
}
