package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody at work in the console: what they press and fill, by the names that they see. */
final class Editor {

    static final String OWN_PASSWORD = "a sentence that only tests think of";

    private static final Set<String> TEXTS = Set.of("Text", "Answer");

    private final Visitor visitor;
    private final Page page;
    private final Clerk clerk;

    private Editor(Visitor visitor, Clerk clerk) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.clerk = clerk;
    }

    /** Somebody who has not signed in. */
    static Editor of(Visitor visitor) {
        return new Editor(visitor, null);
    }

    /** The administrator, who has signed in and not opened a page yet. */
    static Editor signedIn(Visitor visitor, Portal portal) {
        return signedIn(visitor, portal.staff().administrator());
    }

    /** A colleague who has signed in and not opened a page yet. */
    static Editor signedIn(Visitor visitor, Portal portal, Colleague colleague) {
        return signedIn(visitor, portal.staff().get(colleague));
    }

    private static Editor signedIn(Visitor visitor, Clerk clerk) {
        visitor.context().addCookies(clerk.cookies());
        return new Editor(visitor, clerk);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Leaves the sign-in page for the desk, or for the page that a new password is chosen on. */
    void signIn(String name, String password) {
        tryToSignIn(name, password);
        assertThat(page).not().hasURL(Pattern.compile("/admin/sign-in"));
    }

    void signIn(String name, String password, String code) {
        visitor.open("/admin/");
        fill("Name", name);
        fill("Password", password);
        fill("Code", code);
        press("Sign in");
        assertThat(page).not().hasURL(Pattern.compile("/admin/sign-in"));
    }

    void tryToSignIn(String name, String password) {
        visitor.open("/admin/");
        fill("Name", name);
        fill("Password", password);
        press("Sign in");
    }

    void choosePassword(String present, String wanted) {
        fill("Present password", present);
        fill("New password", wanted);
        fill("New password once more", wanted);
        press("Change password");
    }

    /** Makes an account and returns its initial password. */
    String create(Colleague colleague) {
        visitor.open("/admin/people/new");
        fill("Name", colleague.name());
        colleague.roles().forEach(this::tick);
        press("Create account");
        says("The account is made.");
        return initialPassword();
    }

    /** The password that the page shows, once. */
    String initialPassword() {
        return page.locator(".handover code").innerText();
    }

    /** Opens the account of a person, as an administrator. */
    void openPerson(String name) {
        visitor.open("/admin/people?q=" + name);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(heading(name)).isVisible();
    }

    void tick(String label) {
        field(label).check();
    }

    void untick(String label) {
        field(label).uncheck();
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

    /** Brings in a short article of a standfirst and two paragraphs, and opens its text. */
    ItemPages article(String title) {
        return item(clerk.article(title)).openText();
    }

    /** Begins an item of a kind, whose title is called differently in each. */
    void begin(String kind, String label, String title) {
        visitor.open("/admin/new?kind=" + kind);
        fill(label, title);
        press("Begin");
        assertThat(button("Submit for review")).isVisible();
    }

    /** The item that is open. */
    ItemPages item() {
        return item(page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    ItemPages item(String number) {
        return new ItemPages(this, number);
    }

    /** Publishes the approved draft that is open. */
    void publish() {
        press("Publish");
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

    /** A text is filled as HTML, in the view of its editor that shows it so. */
    void fill(String label, String value) {
        if (TEXTS.contains(label)) {
            page.locator(".rich").waitFor();
            if (field(label).isHidden()) {
                press("HTML");
            }
        }
        field(label).fill(value);
    }

    void press(String button) {
        button(button).click();
    }

    void follow(String link) {
        link(link).click();
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void pressTwice(String button) {
        button(button).dblclick();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field of a label; that of a text is what its form sends, not the editor above it. */
    Locator field(String label) {
        return TEXTS.contains(label) ? page.locator(".rich + textarea") : page.getByLabel(label, exactLabel());
    }

    /** The page has neither buttons nor links that are called so. */
    void offersNone(String... acts) {
        for (String act : acts) {
            assertThat(button(act).or(link(act))).isHidden();
        }
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
