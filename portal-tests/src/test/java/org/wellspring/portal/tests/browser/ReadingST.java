package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What readers do beside reading: they answer, look words up, narrow lists, and find the site closed. */
@BrowserTest
class ReadingST {

    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";

    private static final String ARABIC = "/ar/articles/alma-km-nhtaj-mnh-kl-ywm";
    private static final int NARROWEST = 320;

    private final Stage stage;
    private final Portal portal;

    ReadingST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void aReaderAnswersWithoutScriptAndAnEditorReadsIt() {
        try (Visitor reader = stage.visitorWithoutScripts(portal, Screen.PHONE_LIGHT);
                Visitor visitor = stage.visitor(portal, Screen.DESKTOP_DARK)) {
            reader.open(ARTICLE);
            reader.page().getByText("Say why (optional)").click();
            reader.page()
                    .getByLabel("What helped, what is missing?")
                    .fill("Write to me@example.org: how much is too much?");
            button(reader, "No").click();
            assertThat(reader.page()).hasURL(Pattern.compile(ARTICLE + "#feedback_thanks$"));
            assertThat(reader.page().getByText("Thank you.")).isVisible();
            assertThat(button(reader, "No")).isHidden();
            assertThat(reader.page().context().cookies()).isEmpty();

            Editor editor = Editor.signedIn(visitor, portal);
            visitor.open("/admin/");
            editor.says("Write to … how much is too much?");
            visitor.open("/admin/feedback");
            Accessibility.check(visitor.page());
            visitor.page()
                    .getByTitle(Pattern.compile("^Mark the comment on L-theanine"))
                    .click();
            editor.says("Every comment has been read.");
        }
    }

    @Test
    void aQuestionsPageAsksToo() {
        try (Visitor reader = stage.visitorWithoutScripts(portal, Screen.PHONE_LIGHT)) {
            reader.open("/questions");
            String question = reader.firstLink("main a[href*='/questions/']");
            reader.open(question);
            button(reader, "Yes").click();
            assertThat(reader.page())
                    .hasURL(portal.page(question + "#feedback_thanks").toString());
            assertThat(reader.page().getByText("Thank you.")).isVisible();
        }
    }

    @Test
    void anAnswerThatIsTooLongIsShownAgain() throws Exception {
        HttpResponse<String> answer = post("helpful=no&comment=" + "x".repeat(1_001));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("longer than 1,000 characters", "x".repeat(1_001));
    }

    @Test
    void anAnswerFromAnotherSiteIsNotTaken() throws Exception {
        HttpRequest request = form("helpful=no")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Referer", "https://evil.example/")
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> post(String form) throws Exception {
        HttpRequest request = form(form).header("Sec-Fetch-Site", "same-origin").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String form) {
        return HttpRequest.newBuilder(portal.page("/feedback" + ARTICLE))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    @Test
    void aWordIsExplainedWhereItStands() {
        try (Visitor reader = stage.visitor(portal, Screen.PHONE_DARK)) {
            reader.open(ARTICLE);
            button(reader, "glutamate").click();
            assertThat(reader.page().getByText("A messenger between nerve cells"))
                    .isVisible();
            Accessibility.check(reader.page());
            reader.page().keyboard().press("Escape");
            assertThat(reader.page().getByText("A messenger between nerve cells"))
                    .isHidden();
            assertThat(reader.open("/glossary")).isEqualTo(200);
            Accessibility.check(reader.page());
            reader.open("/a-z");
            assertThat(reader.page()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName("Glu").setExact(true)))
                    .isVisible();
        }
    }

    @Test
    void arabicRunsFromRightToLeftWhereTheSiteOffersIt() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor reader = stage.visitor(portal, Screen.DESKTOP_DARK)) {
            Editor administrator = Editor.signedIn(visitor, portal);
            assertThat(reader.open(ARABIC)).isEqualTo(404);
            visitor.open("/admin/settings");
            administrator.tick("العربية");
            administrator.press("Save");
            administrator.says("Saved.");
            try {
                assertThat(reader.open(ARABIC)).isEqualTo(200);
                Page page = reader.page();
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                assertThat(page.locator("html")).hasAttribute("lang", "ar");
                assertThat(page.locator(".contents").boundingBox().x)
                        .isGreaterThan(page.locator(".reading-text").boundingBox().x);
                Screenshots.keep(reader, "article-ar");
                Accessibility.check(page);
                page.setViewportSize(NARROWEST, 700);
                assertThat(reader.isWiderThanItsScreen()).isFalse();
                for (String list : new String[] {"", "/search?q=EFSA", "/a-z", "/nothing-here"}) {
                    reader.open("/ar" + list);
                    Screenshots.keep(reader, "ar" + list.replaceAll("[^a-z]+", "-"));
                    Accessibility.check(page);
                }
            } finally {
                visitor.open("/admin/settings");
                administrator.untick("العربية");
                administrator.press("Save");
                administrator.says("Saved.");
            }
        }
    }

    @Test
    void theListOfQuestionsIsNarrowedWhileOneTypes() {
        try (Visitor reader = stage.visitor(portal, Screen.PHONE_LIGHT)) {
            reader.open("/questions");
            reader.page().getByLabel("Find a question by its words").fill("coffee theanine");
            assertThat(reader.page().locator("main [role=status]").first()).hasText("One question found");
            assertThat(reader.page()).hasURL(Pattern.compile("\\?q=coffee\\+theanine$"));
            Accessibility.check(reader.page());
        }
    }

    @Test
    void anAdministratorClosesTheSiteAndOpensItAgain() throws Exception {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor reader = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/settings");
            administrator.tick("Close the site for readers");
            administrator.press("Save");
            administrator.says("Saved.");
            try {
                assertThat(reader.open("/articles")).isEqualTo(503);
                assertThat(reader.page().getByRole(AriaRole.HEADING).first()).hasText("We are working on this site");
                Accessibility.check(reader.page());
                Screenshots.keep(reader, "503");
                HttpResponse<String> feed = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(portal.page("/feed.atom")).build(), BodyHandlers.ofString());
                assertThat(feed.statusCode()).isEqualTo(503);
                assertThat(feed.headers().firstValue("Retry-After")).contains("600");
            } finally {
                visitor.open("/admin/settings");
                visitor.page().getByLabel("Close the site for readers").uncheck();
                administrator.press("Save");
                administrator.says("Saved.");
            }
            assertThat(reader.open("/articles")).isEqualTo(200);
        }
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
