package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Editors see pages as readers saw them, and administrators get them as evidence. */
@BrowserTest
class AsOfST {

    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";
    private static final String LONG_AGO = "2020-05-03T12:00:00Z";

    private final Stage stage;
    private final Portal portal;

    AsOfST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void anEditorSeesAPageOfThePastAndLeavesIt() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            Page page = visitor.page();
            assertThat(visitor.open(lookAt(ARTICLE, justNow()))).isEqualTo(200);
            assertThat(page.locator(".as-of")).containsText("As readers saw it on");
            Accessibility.checkOnEveryScreen(visitor);
            page.locator(".as-of a").click();
            assertThat(page).hasURL(portal.page(ARTICLE).toString());
            assertThat(page.locator(".as-of")).hasCount(0);
        }
    }

    @Test
    void aPageThatWasNotThereYetIsNotFoundThen() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            assertThat(visitor.open(lookAt(ARTICLE, LONG_AGO))).isEqualTo(404);
            assertThat(visitor.page().locator(".as-of")).containsText("3 May 2020");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void aPageOfThePastIsKeptNowhere() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            visitor.open(lookAt(ARTICLE, justNow()));
            Response again = visitor.page().reload();
            assertThat(again.headerValue("cache-control")).isEqualTo("no-store");
            assertThat(again.headerValue("x-robots-tag")).isEqualTo("noindex");
        }
    }

    @Test
    void aLinkThatWasChangedLeadsNowhere() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            visitor.open(lookAt(ARTICLE, justNow()));
            String changed = visitor.page().url().replaceAll("as-of=\\d{4}", "as-of=2021");
            assertThat(visitor.page().navigate(changed).status()).isEqualTo(404);
            assertThat(visitor.page().locator(".as-of")).hasCount(0);
        }
    }

    @Test
    void anAddressThatNoPageCanHaveIsRefusedAtItsField() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            visitor.open("/admin/as-of");
            Accessibility.check(visitor.page());
            editor.fill("Address", "/admin/people");
            editor.fill("Date and time", "2026-01-01T12:00");
            editor.press("Show");
            editor.says("No public page can have the address /admin/people.");
            assertThat(visitor.page().locator("[id='form:path-error']")).containsText("No public page");
        }
    }

    @Test
    void anInstantAheadIsRefusedAtItsField() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            visitor.open("/admin/as-of");
            editor.fill("Address", ARTICLE);
            editor.fill("Date and time", "2999-01-01T12:00");
            editor.press("Show");
            assertThat(visitor.page().locator("[id='form:time-error']")).containsText("is ahead");
        }
    }

    @Test
    void onlyAnAdministratorIsOfferedEvidence() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            visitor.open("/admin/as-of");
            assertThat(visitor.page().getByText("Export as evidence")).hasCount(0);
        }
    }

    @Test
    void anAdministratorGetsAPageWithWhatProvesIt() throws IOException {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            Page page = visitor.page();
            visitor.open("/admin/as-of");
            editor.fill("Address", portal.page(ARTICLE).toString());
            editor.fill("Date and time", onTheWall(justNow()));
            Download download = page.waitForDownload(() -> editor.press("Export as evidence"));
            assertThat(download.suggestedFilename()).matches("articles-l-theanine[a-z-]+-as-of-[0-9TZ-]+\\.html");
            assertThat(Files.readString(download.path()))
                    .doesNotContain("<script", "src=\"/", "href=\"/")
                    .contains("wellspring-audit-1", "PUBLISHED", "Exported by", "admin");
        }
    }

    @Test
    void evidenceReadsWellByItself() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            Page page = visitor.page();
            visitor.open("/admin/as-of");
            editor.fill("Address", ARTICLE);
            editor.fill("Date and time", onTheWall(justNow()));
            Download download = page.waitForDownload(() -> editor.press("Export as evidence"));
            Path file = Path.of("target", download.suggestedFilename()).toAbsolutePath();
            download.saveAs(file);
            page.navigate(file.toUri().toString());
            assertThat(page.locator("h1")).hasText("L-theanine: calm without drowsiness?");
            assertThat(page.locator(".evidence"))
                    .containsText("Yes: the edition says what it said when it was published.");
            assertThat(page.locator(".evidence")).not().containsText("No: the edition was changed");
            Accessibility.check(page);
        }
    }

    private static String justNow() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The instant by the clocks of the site's zone. */
    private static String onTheWall(String instant) {
        return LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.UTC).toString();
    }

    private static String lookAt(String path, String instant) {
        return "/admin/as-of?path=" + path + "&at=" + instant;
    }
}
