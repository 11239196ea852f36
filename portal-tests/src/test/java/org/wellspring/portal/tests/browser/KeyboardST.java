package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way of a text from its first word to its readers, by two people whose mice are broken. */
@BrowserTest
class KeyboardST {

    private static final Colleague DECIDING = Colleague.of("katja", "Reviewer", "Publisher");

    private final Stage stage;

    KeyboardST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aTextIsWrittenReviewedAndPublishedByKeysAlone() {
        stage.portal().staff().get(Colleague.AUTHOR);
        stage.portal().staff().get(DECIDING);
        try (Visitor visitor = stage.visitor()) {
            Page page = visitor.page();
            signIn(visitor, Colleague.AUTHOR);
            jump(page, "new article");
            reach(page.getByLabel("Title", exactLabel()));
            page.keyboard().type("Only by keys");
            press(page, "Begin");
            reach(page.locator(".rich [role='textbox']"));
            page.keyboard().type("Whoever reads this was helped by no mouse.");
            reach(page.getByRole(AriaRole.TAB).first());
            toTab(page, "FAQs");
            reach(page.getByRole(
                    AriaRole.COMBOBOX,
                    new Page.GetByRoleOptions().setName("Find a question").setExact(true)));
            page.keyboard().type("theanine");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".attached li").first()).isVisible();
            press(page, "Submit for review");
            assertThat(page.locator("main")).containsText("Handed to review.");
        }
        try (Visitor visitor = stage.visitor()) {
            Page page = visitor.page();
            signIn(visitor, DECIDING);
            jump(page, "only by keys");
            press(page, "Approve");
            assertThat(page.locator("main")).containsText("Approved. It can be published now.");
            reach(page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Editions").setExact(true)));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/admin/editions"));
            press(page, "Publish like this");
            assertThat(page.locator("main")).containsText("Published. Readers see this text now.");
        }
    }

    private static void signIn(Visitor visitor, Colleague colleague) {
        visitor.open("/admin/");
        Page page = visitor.page();
        reach(page.getByLabel("Name", exactLabel()));
        page.keyboard().type(colleague.name());
        reach(page.getByLabel("Password", exactLabel()));
        page.keyboard().type(Editor.OWN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile("/admin/sign-in"));
    }

    /** Goes to what has this name. */
    private static void jump(Page page, String name) {
        String before = page.url();
        // The way in shows once its script is there.
        assertThat(page.locator(".side [data-opens=palette]")).isVisible();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        page.keyboard().type(name);
        assertThat(page.locator("#palette [role='option']")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name, Pattern.CASE_INSENSITIVE)))
                        .first())
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(before);
    }

    private static void toTab(Page page, String name) {
        Locator tab = page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
        for (int pressed = 0; pressed < 12 && !isFocused(tab); pressed++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(tab).isFocused();
        page.keyboard().press("Enter");
    }

    private static void press(Page page, String button) {
        reach(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        page.keyboard().press("Enter");
    }

    /** Goes on by the Tab key; whoever cannot reach something in a round of the page never will. */
    private static void reach(Locator wanted) {
        wanted.waitFor();
        for (int pressed = 0; pressed < 200 && !isFocused(wanted); pressed++) {
            wanted.page().keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
