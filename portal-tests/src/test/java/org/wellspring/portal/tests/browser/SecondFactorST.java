package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody adds an authenticator to their password, and gets along when it is lost. */
@BrowserTest
class SecondFactorST {

    private static final String REFUSED = "This name and password do not go together.";

    private final Stage stage;
    private final Portal portal;

    SecondFactorST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void passwordAndCodeAreAskedForTogetherUntilAnAdministratorRemovesTheFactor() {
        Colleague olga = Colleague.of("olga", "Author");
        try (Visitor author = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor person = Editor.signedIn(author, portal, olga);
            Authenticator authenticator = begin(author, person);
            person.fill("Code", authenticator.code());
            person.press("Use this authenticator");
            person.says("From the next sign-in on you are asked for a code.");
            Accessibility.check(author.page());
            String recovery = author.page().locator(".handover code").first().innerText();
            person.press("Sign out");

            person.tryToSignIn(olga.name(), Editor.OWN_PASSWORD);
            person.says(REFUSED);
            person.signIn(olga.name(), Editor.OWN_PASSWORD, authenticator.nextCode());
            person.press("Sign out");
            person.signIn(olga.name(), Editor.OWN_PASSWORD, recovery);
            person.press("Sign out");

            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(olga.name());
            administrator.press("Remove second factor");
            administrator.press("Go ahead");
            administrator.says("The second factor is removed.");
            person.signIn(olga.name(), Editor.OWN_PASSWORD);
        }
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        Colleague uwe = Colleague.of("uwe", "Author");
        try (Visitor author = stage.visitor()) {
            Editor person = Editor.signedIn(author, portal, uwe);
            author.open("/admin/second-factor");
            person.fill("Present password", "not the password");
            person.press("Set up an authenticator");
            assertThat(author.page().locator("[id='form:present-error']"))
                    .hasText("This is not your present password.");
            begin(author, person);
            Accessibility.check(author.page());
            person.fill("Code", "no code");
            person.press("Use this authenticator");
            assertThat(author.page().locator("[id='form:code-error']"))
                    .containsText("The authenticator does not show this code now.");
            Accessibility.check(author.page());
        }
    }

    private static Authenticator begin(Visitor visitor, Editor person) {
        visitor.open("/admin/second-factor");
        person.fill("Present password", Editor.OWN_PASSWORD);
        person.press("Set up an authenticator");
        person.says("Bring this into your authenticator");
        return new Authenticator(
                visitor.page().locator(".handover code").first().innerText());
    }
}
