package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** Nothing that is typed in an editor is lost, whatever happens to the server, the session, the network or the browser. */
@BrowserTest
class KeepingST {

    private static final String STANDFIRST = "Standfirst";

    private final Stage stage;
    private final Portal portal;

    KeepingST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void whatIsTypedWhileTheServerDiesIsThereAfterItsRestart() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor author = begun(visitor, "Typed while the server dies");
            author.fill(STANDFIRST, "Before the crash");
            assertThat(saved(visitor)).containsText("Saved");
            portal.kill();
            author.fill(STANDFIRST, "Before the crash and after it.");
            assertThat(saved(visitor)).containsText("Not saved: no connection");
            portal.resume();
            signInAgain(visitor);
            assertThat(saved(visitor)).containsText("Saved");
            author.press("Save");
            author.says("The draft is saved.");
            visitor.page().reload();
            assertThat(author.field(STANDFIRST)).hasValue("Before the crash and after it.");
        }
    }

    @Test
    void aButtonThatIsPressedAfterTheSessionEndedDoesItsWorkOnceSomebodySignedIn() {
        try (Visitor visitor = stage.visitor(portal, Screen.PHONE_DARK)) {
            Editor author = begun(visitor, "Pressed after the session ended");
            visitor.context().clearCookies();
            author.fill("Text", "<p>Typed in a session that has ended.</p>");
            author.press("Submit for review");
            assertThat(again(visitor)).isVisible();
            Accessibility.check(visitor.page());
            signInAgain(visitor);
            author.says("Handed to review.");
            assertThat(author.field("Text")).hasValue("<p>Typed in a session that has ended.</p>");
        }
    }

    @Test
    void aLostNetworkIsToldAndRecoversByItself() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor author = begun(visitor, "Typed in a train");
            visitor.context().setOffline(true);
            author.fill(STANDFIRST, "In a tunnel.");
            author.press("Save");
            assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("no connection");
            visitor.context().setOffline(false);
            assertThat(saved(visitor)).containsText("Saved");
        }
    }

    @Test
    void whatCannotBeSavedIsOfferedWhenThePageIsOpenedAgain() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor author = begun(visitor, "Left with a title missing");
            author.fill("Title", "");
            author.fill(STANDFIRST, "Never saved.");
            assertThat(saved(visitor)).containsText("Title: This is needed.");
            visitor.page().onDialog(Dialog::accept);
            visitor.page().reload();
            assertThat(author.heading("Text of yours that was not saved")).isVisible();
            author.press("Compare");
            author.says("Yours, not saved");
            Accessibility.check(visitor.page());
            author.press("Restore");
            assertThat(author.field(STANDFIRST)).hasValue("Never saved.");
            author.fill("Title", "Left with a title");
            author.press("Save");
            author.says("The draft is saved.");
            visitor.page().reload();
            assertThat(author.field(STANDFIRST)).hasValue("Never saved.");
            assertThat(author.heading("Text of yours that was not saved")).isHidden();
        }
    }

    @Test
    void anotherWindowOfTheSamePersonFollows() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor author = begun(visitor, "In two windows");
            Page other = visitor.context().newPage();
            other.navigate(visitor.page().url());
            author.fill(STANDFIRST, "Typed in the first.");
            Locator field = other.getByLabel(STANDFIRST);
            assertThat(field).hasValue("Typed in the first.");
            field.fill("Typed in the second.");
            assertThat(author.field(STANDFIRST)).hasValue("Typed in the second.");
            author.press("Save");
            author.says("The draft is saved.");
        }
    }

    @Test
    void onlyPagesOfTheConsoleKeepDrafts() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            assertThat(put(visitor, "same-origin").status()).isEqualTo(401);
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            assertThat(put(visitor, "cross-site").status()).isEqualTo(403);
            assertThat(put(visitor, "same-origin").status()).isEqualTo(400);
        }
    }

    private APIResponse put(Visitor visitor, String site) {
        RequestOptions options =
                RequestOptions.create().setHeader("Sec-Fetch-Site", site).setData("[]");
        return visitor.context()
                .request()
                .put(portal.page("/admin/api/drafts/1").toString(), options);
    }

    private Editor begun(Visitor visitor, String title) {
        Editor author = Editor.signedIn(visitor, portal, Colleague.AUTHOR);
        author.begin("ARTICLE", "Title", title);
        return author;
    }

    private static Locator saved(Visitor visitor) {
        return visitor.page().locator("#saved");
    }

    private static Locator again(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Sign in again"));
    }

    private static void signInAgain(Visitor visitor) {
        again(visitor).getByLabel("Your password").fill(Editor.OWN_PASSWORD);
        again(visitor)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
