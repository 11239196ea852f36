package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists, as somebody works with them who has many things to look after. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsST {

    private final Stage stage;
    private final Portal portal;

    ListsST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @BeforeAll
    void topicsToLookThrough() {
        Clerk clerk = portal.staff().get(Colleague.AUTHOR);
        for (int number = 1; number <= 28; number++) {
            clerk.begin("PAGE", "Catalogue leaf %02d".formatted(number));
        }
        clerk.begin("PAGE", "=Catalogue \"formula\"");
    }

    private static List<String> titles(Page page) {
        return page.locator("td .item-title").allInnerTexts();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator menu(Page page, String name) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void aListIsFilteredSortedAndPagedByKeyboardAndBackLeadsBack() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            Page page = visitor.page();
            visitor.open("/admin/pages");
            page.getByLabel("Words in title or text").focus();
            page.keyboard().type("catal leaf");
            page.keyboard().press("Enter");
            assertThat(page.locator(".list-foot")).containsText("1–25 of 28");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Title"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("sort=title"));
            assertThat(titles(page)).hasSize(25).startsWith("Catalogue leaf 01", "Catalogue leaf 02");
            link(page, "Last").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".list-foot")).containsText("26–28 of 28");
            assertThat(titles(page)).containsExactly("Catalogue leaf 26", "Catalogue leaf 27", "Catalogue leaf 28");
            page.goBack();
            assertThat(page.locator(".list-foot")).containsText("1–25 of 28");
            visitor.open("/admin/pages?q=nothinglikethis");
            assertThat(page.locator("main")).containsText("Nothing matches this filter.");
            visitor.open("/admin/pages?since=tomorrow");
            assertThat(page.locator("main")).containsText("This list knows no “tomorrow”");
        }
    }

    @Test
    void aViewWithItsColumnsIsKeptAndRemoved() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor editor = Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            Page page = visitor.page();
            visitor.open("/admin/pages?q=catalogue");
            menu(page, "Columns").click();
            page.locator(".panel").getByLabel("Language").check();
            page.locator(".panel").getByLabel("Reviewer").uncheck();
            editor.press("Show these columns");
            assertThat(page.locator("th").filter(new Locator.FilterOptions().setHasText("Language")))
                    .isVisible();
            assertThat(page.locator("th").filter(new Locator.FilterOptions().setHasText("Reviewer")))
                    .hasCount(0);
            menu(page, "View: as filtered").click();
            editor.fill("Keep this view as", "My <b>leaves</b>");
            editor.press("Keep view");
            editor.says("The view “My <b>leaves</b>” is kept.");
            visitor.open("/admin/pages");
            menu(page, "View: All").click();
            link(page, "My <b>leaves</b>").click();
            assertThat(page).hasURL(Pattern.compile("q=catalogue.*cols="));
            menu(page, "View: My").click();
            editor.press("Remove the view “My <b>leaves</b>”");
            editor.says("is removed.");
        }
    }

    @Test
    void theFileHasExactlyWhatIsFiltered() throws IOException {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            visitor.open("/admin/pages?q=formula&cols=stage,language");
            Download download = visitor.page()
                    .waitForDownload(() -> link(visitor.page(), "Export").click());
            String number = visitor.firstLink("td .item-title").replaceFirst(".*id=", "");
            assertThat(Files.readString(download.path()))
                    .isEqualTo("\uFEFFNumber,Title,Address,Topics,Stage,Language\r\n" + number
                            + ",\"'=Catalogue \"\"formula\"\"\",/catalogue-formula,,Draft,en\r\n");
        }
    }

    @Test
    void whatIsSelectedOnSeveralPagesIsDoneTogetherAndEachSaysHowItWent() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor editor = Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            Page page = visitor.page();
            editor.begin("PAGE", "Title", "Catalogue cover");
            editor.fill("Text", "<p>All that there is.</p>");
            editor.press("Save");
            editor.says("The draft is saved.");
            visitor.open("/admin/pages?q=catalogue&sort=title");
            page.getByLabel("Select “Catalogue cover”").check();
            link(page, "Next").click();
            page.getByLabel("Select “Catalogue leaf 27”").check();
            assertThat(page.locator(".selected")).hasText("2 selected");
            editor.press("Submit");
            assertThat(page.locator("main")).containsText("One item will be changed; one would be refused.");
            Accessibility.check(page);
            editor.pressTwice("Do it to 1");
            assertThat(page.locator(".notice")).containsText("One item was changed.");
            visitor.open("/admin/pages?q=cover");
            assertThat(page.locator("td .chip-in_review")).isVisible();
            assertThat(page.locator(".selected")).isHidden();
        }
    }

    @Test
    void theDeskLeadsToTheListBehindANumber() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            Page page = visitor.page();
            visitor.open("/admin/");
            String number = page.locator(".need-blocked .number b").innerText();
            assertThat(Integer.parseInt(number)).isGreaterThanOrEqualTo(28);
            page.locator(".need-blocked .number").click();
            assertThat(page).hasURL(Pattern.compile("/admin/pages\\?need=blocked"));
            assertThat(page.locator("td .item-title").first()).isVisible();
            Accessibility.checkOnEveryScreen(visitor);
        }
    }
}
