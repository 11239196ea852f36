package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The administrator at work in the console: what they press and fill, by the names that they see. */
final class Editor {

    private static final String OWN_PASSWORD = "a sentence that only tests think of";

    private final Visitor visitor;
    private final Page page;

    private Editor(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Signs in; the first time also changes the initial password, before which nothing else opens. */
    static Editor signedIn(Visitor visitor, Portal portal) {
        Editor editor = new Editor(visitor);
        visitor.open("/admin/");
        if (portal.isPasswordInitial()) {
            editor.signIn(Portal.INITIAL_PASSWORD);
            visitor.open("/admin/articles");
            assertThat(editor.page).hasURL(Pattern.compile("/admin/password"));
            editor.choosePassword();
            portal.passwordWasChanged();
        } else {
            editor.signIn(OWN_PASSWORD);
        }
        return editor;
    }

    private void signIn(String password) {
        fill("Name", Portal.ADMINISTRATOR);
        fill("Password", password);
        press("Sign in");
    }

    private void choosePassword() {
        fill("Present password", Portal.INITIAL_PASSWORD);
        fill("New password", OWN_PASSWORD);
        fill("New password once more", OWN_PASSWORD);
        press("Change password");
        says("Your password is changed.");
    }

    /** Brings a pasted document as far as its proposal. */
    void propose(String document) {
        visitor.open("/admin/import");
        fill("Text or HTML", document);
        press("Read the text");
        assertThat(heading("Look over the proposal")).isVisible();
    }

    /** Makes a draft of the proposal; the editor of the new article opens. */
    void createDraft() {
        press("Create draft");
        says("Created drafts of 1 article");
    }

    void publish() {
        press("Publish");
        press("Go ahead");
    }

    void takeBack() {
        press("Take back");
        press("Go ahead");
    }

    /** Opens the first figure that waits for its image. */
    void openWaitingFigure(String caption) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(caption).setExact(true))
                .first()
                .click();
        assertThat(heading("Figure without an image")).isVisible();
    }

    void fillFigure(FilePayload image, String alternative) {
        page.getByLabel("Image", exactLabel()).setInputFiles(image);
        fill("Alternative text", alternative);
        press("Use this image");
    }

    void removeFigure() {
        press("Remove figure");
        press("Go ahead");
    }

    void fill(String label, String value) {
        page.getByLabel(label, exactLabel()).fill(value);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The page tells this, in a message or beside a field. */
    void says(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
