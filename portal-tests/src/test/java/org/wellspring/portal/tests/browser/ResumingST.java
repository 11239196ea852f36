package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was typed is still there when the server has forgotten the page, or the session has ended. */
@BrowserTest
class ResumingST {

    private static final String TOO_LONG = "This page was open too long, so nothing has been done yet.";

    private final Stage stage;

    ResumingST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aFormWhosePageTheServerForgotComesBackFilledInAndIsSentOnceMore() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/people/new");
            administrator.fill("Name", "vera");
            administrator.fill("E-mail address", "vera@example.org");
            administrator.tick("Reviewer");
            forget(visitor);
            administrator.press("Create account");
            administrator.says(TOO_LONG);
            assertThat(administrator.field("Name")).hasValue("vera");
            assertThat(administrator.field("E-mail address")).hasValue("vera@example.org");
            assertThat(administrator.field("Reviewer")).isChecked();
            assertThat(administrator.field("Author")).not().isChecked();
            Accessibility.check(visitor.page());
            administrator.press("Create account");
            administrator.says("The account is made.");
        }
    }

    @Test
    void aPasswordIsNotKeptForAPageThatComesBack() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, stage.portal(), Colleague.AUTHOR);
            visitor.open("/admin/password");
            editor.fill("Present password", "what nobody may keep");
            forget(visitor);
            editor.press("Change password");
            editor.says(TOO_LONG);
            assertThat(editor.field("Present password")).hasValue("");
        }
    }

    @Test
    void anImportGoesOnAtItsProposalWhenTheSessionEndedMeanwhile() {
        try (Visitor visitor = stage.visitor()) {
            Editor author = Editor.signedIn(visitor, stage.portal(), Colleague.AUTHOR);
            author.propose("Copper again\n\nThe body needs a little of it each day.");
            author.fill("Title", "Copper, after a break");
            visitor.context().clearCookies();
            author.press("Create draft");
            Locator again =
                    visitor.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Sign in again"));
            again.getByLabel("Your password").fill(Editor.OWN_PASSWORD);
            again.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(author.heading("Copper, after a break")).isVisible();
        }
    }

    @Test
    void withoutScriptsAFileHasToBeChosenOnceMoreAndItsFieldSaysSo() {
        try (Visitor visitor = stage.visitorWithoutScripts()) {
            Editor editor = Editor.signedIn(visitor, stage.portal(), Colleague.AUTHOR);
            visitor.open("/admin/import");
            byte[] text = "Copper\n\nThe body needs a little of it.".getBytes(StandardCharsets.UTF_8);
            editor.field("File").setInputFiles(new FilePayload("copper.txt", "text/plain", text));
            forget(visitor);
            visitor.page().locator("[id='upload:read']").click();
            editor.says(TOO_LONG);
            assertThat(visitor.page().locator("[id='upload:source-error']"))
                    .hasText("Choose \u201ccopper.txt\u201d once more: it was not kept.");
        }
    }

    /** As after many other pages, of which the server keeps the last ones only. */
    static void forget(Visitor visitor) {
        visitor.page()
                .evaluate("document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                        + ".forEach(input => { input.value = '1:1'; })");
    }
}
