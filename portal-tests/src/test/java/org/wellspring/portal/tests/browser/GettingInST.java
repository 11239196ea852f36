package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People get into their accounts by links that work once, and keep hold of them. */
@BrowserTest
class GettingInST {

    private static final Pattern SIGN_IN = Pattern.compile("/admin/sign-in");
    private static final String BAD_LINK = "This link does not work";

    private final Stage stage;
    private final Portal portal;

    GettingInST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void somebodyWhoIsInvitedByMailChoosesAPasswordAndForgetsItAgain() {
        try (Visitor visitor = stage.visitor();
                Visitor guest = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            invite(administrator, "ines", "ines@example.org");
            administrator.says("The invitation is on its way.");
            Accessibility.check(visitor.page());

            Editor ines = Editor.of(guest);
            String link = portal.letterbox().link("ines@example.org");
            guest.open(link);
            Accessibility.check(guest.page());
            choose(ines, "password12345678");
            ines.says("This password is too easy to guess");
            choose(ines, Editor.OWN_PASSWORD);
            ines.says("Sign in with it as ines.");
            ines.signIn("ines", Editor.OWN_PASSWORD);
            ines.press("Sign out");
            guest.open(link);
            ines.says(BAD_LINK);
            Accessibility.check(guest.page());

            guest.open("/admin/forgotten");
            ines.fill("Name or e-mail address", "INES@example.org");
            ines.press("Send link");
            ines.says("a link is on its way there");
            portal.letterbox().text("ines@example.org", 2);
            guest.open(portal.letterbox().lastLink("ines@example.org"));
            choose(ines, "another sentence that only tests think of");
            ines.says("Sign in with it as ines.");
            ines.tryToSignIn("ines", Editor.OWN_PASSWORD);
            ines.says("This name and password do not go together.");
            ines.signIn("ines", "another sentence that only tests think of");
            assertThat(portal.letterbox().text("ines@example.org", 3)).contains("has a new password");
        }
    }

    @Test
    void anInvitationIsHandedOverWithdrawnAndMadeAnew() {
        try (Visitor visitor = stage.visitor();
                Visitor guest = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            invite(administrator, "jana", "");
            administrator.says("It is shown only now.");
            String first = administrator.initialPassword().replaceFirst("http://[^/]+", "");
            administrator.press("Withdraw invitation");
            administrator.says("Its link works no more.");
            guest.open(first);
            Editor.of(guest).says(BAD_LINK);
            administrator.press("Invite again");
            guest.open(administrator.initialPassword().replaceFirst("http://[^/]+", ""));
            Editor.of(guest).says("You are called jana here.");
        }
    }

    @Test
    void aSessionIsEndedFromAnotherBrowser() {
        Colleague kira = Colleague.of("kira", "Author");
        try (Visitor lost = stage.visitor();
                Visitor home = stage.visitor()) {
            Editor.signedIn(lost, portal, kira);
            Editor present = Editor.of(home);
            present.signIn(kira.name(), Editor.OWN_PASSWORD);
            home.open("/admin/sessions");
            present.says("This session");
            Accessibility.check(home.page());
            present.press("End session");
            present.says("The session has ended.");
            lost.open("/admin/articles");
            assertThat(lost.page()).hasURL(SIGN_IN);
            home.open("/admin/articles");
            assertThat(home.page()).hasURL(Pattern.compile("/admin/articles"));
        }
    }

    @Test
    void aProfileHoldsTheDisplayedNameTheZoneAndAConfirmedAddress() {
        Colleague lars = Colleague.of("lars", "Author");
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal, lars);
            visitor.open("/admin/profile");
            editor.fill("Displayed name", "Lars Lindgren");
            editor.field("Time zone").selectOption("Asia/Tokyo");
            editor.press("Save");
            editor.says("Your profile is saved.");
            assertThat(visitor.page().locator(".person")).containsText("Lars Lindgren");
            visitor.open("/admin/sessions");
            editor.says("JST");
            visitor.open("/admin/profile");
            editor.fill("New e-mail address", "lars@example.org");
            editor.fill("Present password", Editor.OWN_PASSWORD);
            editor.press("Send link");
            editor.says("A link is on its way to lars@example.org.");
            visitor.open(portal.letterbox().link("lars@example.org"));
            Accessibility.check(visitor.page());
            editor.press("Confirm this address");
            editor.says("The address is confirmed.");
            visitor.open("/admin/profile");
            editor.says("Mail goes to lars@example.org.");
        }
    }

    @Test
    void thePagesAreUsableByEverybodyOnEveryScreen() {
        try (Visitor visitor = stage.visitor()) {
            check(visitor, "/admin/forgotten");
            check(visitor, "/admin/welcome?key=none");
            Editor.signedIn(visitor, portal);
            for (String path : new String[] {"/admin/profile", "/admin/sessions", "/admin/password"}) {
                check(visitor, path);
            }
        }
    }

    private static void check(Visitor visitor, String path) {
        assertThat(visitor.open(path)).as(path).isEqualTo(200);
        Accessibility.checkOnEveryScreen(visitor);
    }

    private static void invite(Editor administrator, String name, String email) {
        administrator.visitor().open("/admin/people/new");
        administrator.fill("Name", name);
        administrator.fill("E-mail address", email);
        administrator.tick("Author");
        administrator.press("Invite");
    }

    private static void choose(Editor person, String password) {
        person.fill("New password", password);
        person.press("Choose this password");
    }
}
