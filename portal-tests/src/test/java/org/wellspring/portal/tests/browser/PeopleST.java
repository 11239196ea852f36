package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Administrators look after who works here, and what they decide holds at once. */
@BrowserTest
class PeopleST {

    private static final Pattern SIGN_IN = Pattern.compile("/admin/sign-in");

    private final Stage stage;
    private final Portal portal;

    PeopleST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void theInitialPasswordIsShownOnceAndChangedAtTheFirstSignIn() {
        Colleague rosa = Colleague.of("rosa", "Reviewer");
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            String password = administrator.create(rosa);
            Accessibility.check(visitor.page());
            visitor.page().reload();
            assertThat(visitor.page().getByText(password)).isHidden();
            administrator.press("Sign out");
            administrator.signIn("Rosa", password);
            assertThat(visitor.page()).hasURL(Pattern.compile("/admin/password"));
            administrator.choosePassword(password, "password12345678");
            assertThat(error(visitor, "wanted")).containsText("This password is too easy to guess");
            administrator.choosePassword(password, Editor.OWN_PASSWORD);
            administrator.says("Your password is changed.");
        }
    }

    @Test
    void aPersonSeesAndOpensOnlyWhatTheirRolesAreFor() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal, Colleague.REVIEWER);
            assertThat(visitor.open("/admin/people")).isEqualTo(403);
            assertThat(visitor.open("/admin/people/new")).isEqualTo(403);
            assertThat(visitor.open("/admin/people/edit?name=admin")).isEqualTo(403);
            assertThat(link(visitor, "People")).isHidden();
        }
    }

    @Test
    void aRoleTakenAwayWhileSomebodyIsAtWorkIsMissedAtOnce() {
        Colleague alma = Colleague.of("alma", "Author", "Reviewer");
        try (Visitor author = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor atWork = Editor.signedIn(author, portal, alma);
            openSomeArticle(author);
            atWork.fill("Title", "Typed while the role was taken away");
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(alma.name());
            administrator.untick("Author");
            administrator.press("Save");
            administrator.says("Saved.");
            atWork.press("Save");
            atWork.says("alma may not do this");
            assertThat(atWork.field("Title")).hasValue("Typed while the role was taken away");
        }
    }

    @Test
    void aLockEndsTheSessionOfSomebodyAtWorkAndKeepsThemOut() {
        Colleague lea = Colleague.of("lea", "Author");
        try (Visitor author = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor atWork = Editor.signedIn(author, portal, lea);
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(lea.name());
            administrator.press("Lock");
            administrator.press("Go ahead");
            administrator.says("The account is locked.");
            author.open("/admin/articles");
            assertThat(author.page()).hasURL(SIGN_IN);
            atWork.says("Your session has ended.");
            atWork.tryToSignIn(lea.name(), Editor.OWN_PASSWORD);
            atWork.says("This name and password do not go together.");
            administrator.press("Unlock");
            administrator.says("The account is unlocked.");
            atWork.signIn(lea.name(), Editor.OWN_PASSWORD);
        }
    }

    @Test
    void somebodyWhoHasToWaitAfterFailedTriesIsLetInByAnAdministrator() {
        Colleague ida = Colleague.of("ida", "Author");
        try (Visitor author = stage.visitor();
                Visitor visitor = stage.visitor()) {
            portal.staff().get(ida);
            for (int each = 0; each < 8; each++) {
                Clerk.refused(portal, ida.name(), "not the password");
            }
            Editor returning = Editor.of(author);
            returning.tryToSignIn(ida.name(), Editor.OWN_PASSWORD);
            returning.says("Too many tries to sign in have failed.");
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(ida.name());
            administrator.says("Nobody can sign in with this name until");
            Accessibility.check(visitor.page());
            administrator.press("Let in now");
            administrator.says("The person can sign in now.");
            returning.signIn(ida.name(), Editor.OWN_PASSWORD);
        }
    }

    @Test
    void aLockIsToldToWhoeverIsTypingAndTakesNothingAway() {
        Colleague ben = Colleague.of("ben", "Author");
        try (Visitor author = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor atWork = Editor.signedIn(author, portal, ben);
            atWork.article("Written until the lock");
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(ben.name());
            administrator.press("Lock");
            administrator.press("Go ahead");
            administrator.says("The account is locked.");
            atWork.fill("Text", "<p>Typed after the lock.</p>");
            atWork.field("Title").focus();
            assertThat(author.page().locator("#saved")).containsText("Your account has been locked.");
            assertThat(atWork.field("Text")).hasValue("<p>Typed after the lock.</p>");
        }
    }

    @Test
    void whatIsRefusedIsToldAtItsField() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/people/new");
            administrator.fill("Name", "Admin");
            administrator.tick("Author");
            administrator.press("Create account");
            administrator.says("Somebody else is called admin already.");
            assertThat(error(visitor, "name")).isVisible();
            administrator.fill("Name", "eva");
            administrator.fill("E-mail address", "eva@");
            administrator.press("Create account");
            assertThat(error(visitor, "email")).hasText("This cannot be an e-mail address.");
            administrator.fill("E-mail address", "eva@example.org");
            administrator.untick("Author");
            administrator.press("Create account");
            assertThat(error(visitor, "roles")).containsText("Choose at least one role.");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void theLastAdministratorStaysOne() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(Portal.ADMINISTRATOR);
            assertThat(visitor.page().getByText("Lock", new Page.GetByTextOptions().setExact(true)))
                    .isHidden();
            administrator.untick("Administrator");
            administrator.tick("Author");
            administrator.press("Save");
            administrator.says("admin is the last administrator who is not locked.");
        }
    }

    @Test
    void aRoleIsGivenToSeveralAtOnceAndEachRowTellsWhatBecameOfIt() {
        Colleague nora = Colleague.of("nora", "Author");
        try (Visitor colleague = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor.signedIn(colleague, portal, nora);
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/people?q=nora");
            administrator.tick("Select \u201cnora\u201d");
            administrator.press("Give a role");
            visitor.page().getByLabel("Role").selectOption("reviewer");
            administrator.press("Show what would happen");
            administrator.says("Then: Author, Reviewer");
            Accessibility.check(visitor.page());
            administrator.press("Do it to 1");
            administrator.says("One account was changed.");
            String file = visitor.page()
                    .request()
                    .get(portal.page("/admin/people.csv?q=nora").toString())
                    .text();
            assertThat(file).contains("nora").contains("Author; Reviewer");
        }
    }

    @Test
    void nobodyLocksThemselvesOutAmongSeveral() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/people/bulk?act=lock&ids=admin,nobody");
            administrator.says("No account will be changed; one would be refused.");
            administrator.says("One selected account is not there.");
            administrator.offersNone("Do it to 1");
        }
    }

    @Test
    void thePagesAreUsableByEverybodyOnEveryScreen() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            for (String path : new String[] {"/admin/people", "/admin/people/new", "/admin/people/edit?name=admin"}) {
                assertThat(visitor.open(path)).as(path).isEqualTo(200);
                Accessibility.checkOnEveryScreen(visitor);
            }
            assertThat(visitor.open("/admin/people/edit?name=nobody")).isEqualTo(404);
        }
    }

    private static void openSomeArticle(Visitor visitor) {
        visitor.open("/admin/articles");
        visitor.open(visitor.firstLink("main a[href*='edit?id=']"));
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator error(Visitor visitor, String field) {
        return visitor.page().locator("[id='form:" + field + "-error']");
    }
}
