package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets into the console without signing in. */
@BrowserTest
class SignInST {

    private final Stage stage;
    private final Portal portal;

    SignInST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/articles",
                "/admin/articles/edit?id=1",
                "/admin/import",
                "/admin/password",
                "/admin/nothing-here"
            })
    void noPageOpensWithoutSigningIn(String path) {
        try (Visitor stranger = stage.visitor()) {
            stranger.open(path);
            assertThat(stranger.page()).hasURL(Pattern.compile("/admin/sign-in"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/WEB-INF/web.xml", "/admin/index.xhtml", "/admin/articles/edit.xhtml"})
    void noSourceIsServed(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(portal.page(path)).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).doesNotContain("ui:composition", "web-app");
        assertThat(answer.statusCode()).isNotEqualTo(200);
    }

    @Test
    void aWrongPasswordIsRefusedWithoutTellingWhatWasWrong() {
        try (Visitor stranger = stage.visitor()) {
            refused(stranger, Portal.ADMINISTRATOR, "not the password");
            refused(stranger, "nobody", "not the password");
            refused(stranger, "' or 1=1 --", "x".repeat(5_000));
            Accessibility.check(stranger.page());
        }
    }

    /** PrimeFaces answers a form that it shows again, and that no script has completed, with an error of the server. */
    @Test
    void aRefusalIsToldWithoutScriptsToo() {
        assertThat(Clerk.refused(portal, "nobody without scripts", "not the password")
                        .select("main")
                        .text())
                .contains("This name and password do not go together.");
    }

    @Test
    void whoeverTriesTooOftenIsToldHowLongToWait() {
        try (Visitor stranger = stage.visitor()) {
            for (int each = 1; each < 5; each++) {
                refused(stranger, "a name that nobody has", "guess " + each);
            }
            for (int each = 5; each < 7; each++) {
                tryToSignIn(stranger, "a name that nobody has", "guess " + each);
                assertThat(stranger.page().locator("main"))
                        .containsText(Pattern.compile("The next one is looked at in \\d+ seconds?\\."));
            }
            Accessibility.check(stranger.page());
        }
    }

    private static void refused(Visitor stranger, String name, String password) {
        tryToSignIn(stranger, name, password);
        Page page = stranger.page();
        assertThat(page.locator("main")).containsText("This name and password do not go together.");
        assertThat(page.getByLabel("Name")).hasValue(name);
    }

    private static void tryToSignIn(Visitor stranger, String name, String password) {
        stranger.open("/admin/sign-in");
        Page page = stranger.page();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    @Test
    void signingOutEndsTheSession() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/");
            administrator.press("Sign out");
            visitor.open("/admin/articles");
            assertThat(visitor.page()).hasURL(Pattern.compile("/admin/sign-in"));
        }
    }

    @Test
    void whoFindsNothingCanStillSignOut() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/nothing-here");
            administrator.press("Sign out");
            administrator.says("You are signed out.");
        }
    }

    @Test
    void theSessionsCookieIsForTheConsoleAloneAndNoScripts() {
        try (Visitor visitor = stage.visitor()) {
            portal.staff().administrator();
            Editor.of(visitor).signIn(Portal.ADMINISTRATOR, Editor.OWN_PASSWORD);
            assertThat(visitor.context().cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.path).isEqualTo("/admin");
                assertThat(cookie.httpOnly).isTrue();
            });
        }
    }
}
