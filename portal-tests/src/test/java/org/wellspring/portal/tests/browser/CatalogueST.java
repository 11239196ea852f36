package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors arrange around their texts: questions that are alike, the tree of topics, menus and settings. */
@BrowserTest
class CatalogueST {

    private final Stage stage;
    private final Portal portal;
    private Visitor visitor;
    private Page page;
    private Editor editor;

    CatalogueST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @BeforeEach
    void signIn() {
        visitor = stage.visitor();
        page = visitor.page();
        editor = Editor.signedIn(visitor, portal);
    }

    @AfterEach
    void nothingFailed() throws IOException {
        visitor.close();
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ");
    }

    @Test
    void whoeverWritesAQuestionSeesTheOneThatIsLikeItAndMergesThem() {
        editor.begin("FAQ", "Question", "How much selenium does one need per day?");
        visitor.open("/admin/new?kind=FAQ");
        editor.fill("Question", "How much selenium do I need a day?");
        Locator similar = page.locator("[data-similar]");
        assertThat(similar).containsText("How much selenium does one need per day?");
        Accessibility.check(page);
        editor.press("Begin");
        similar.getByText("Merge this question into that one").click();
        assertThat(page.locator(".moves")).containsText("No public article shows it.");
        Accessibility.check(page);
        editor.press("Merge");
        editor.says("All addresses lead to the other item.");
    }

    @Test
    void theTopicAboveIsFoundByItsName() {
        portal.staff().administrator().begin("TOPIC", "Salts of the earth");
        editor.begin("TOPIC", "Name", "Rock salts");
        InspectorPanel publish = new InspectorPanel(editor, "Publish");
        publish.add("Lies under", "Find a topic", "Salts of the earth");
        editor.item().save();
        page.reload();
        publish.open().names("Lies under", "Salts of the earth");
    }

    @Test
    void topicsAreMovedByKeys() {
        for (String name : new String[] {"Seen in a tree", "Seen in the tree"}) {
            portal.staff().administrator().begin("TOPIC", name);
        }
        visitor.open("/admin/topics/tree");
        Locator one = node("Seen in a tree");
        Locator other = node("Seen in the tree");
        other.locator(".tree-name").click();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#tree-message")).containsText("for readers too");
        one.locator(".tree-name").click();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator("#tree-message")).containsText("lies under \u201cSeen in the tree\u201d");
        assertThat(other.locator("[role=treeitem]")).hasCount(1);
        Accessibility.check(page);
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(page.locator("#tree-message")).containsText("lies under no other topic");
        page.keyboard().press("Control+x");
        other.locator(".tree-name").click();
        page.keyboard().press("Control+v");
        assertThat(other.locator("[role=treeitem]")).hasCount(1);
    }

    private Locator node(String name) {
        return page.locator("[role=treeitem]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(":scope > .tree-row > .tree-name").getByText(name)))
                .last();
    }

    @Test
    void readersSeeTheMenuAtOnceAndAWrongEntryIsNamed() {
        visitor.open("/admin/menus?place=FOOTER");
        assertThat(page.locator(".menu-row")).hasCount(5);
        page.getByText("Add an entry").click();
        Locator last = page.locator(".menu-row").last();
        last.getByLabel("Leads to").selectOption("ELSEWHERE");
        last.getByLabel("Label").fill("Elsewhere");
        last.getByLabel("Address").fill("http://example.org");
        save().click();
        assertThat(last.locator(".error").last()).hasText("This is no whole address that begins with https://.");
        Accessibility.check(page);
        last.getByLabel("Address").fill("https://example.org/");
        last.getByTitle("Move up").click();
        save().click();
        assertThat(page.locator("#menu-message")).hasText("The menu is in place.");
        visitor.open("/");
        assertThat(page.locator("footer nav a[href='https://example.org/']")).hasText("Elsewhere");
    }

    private Locator save() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put in place"));
    }

    @Test
    void readersSeeTheSettingsAtOnceAndAWrongOneIsNamed() {
        visitor.open("/admin/settings");
        editor.fill("Logo", "https://example.org/logo.png");
        editor.fill("E-mail for readers", "desk@example.org");
        editor.press("Save");
        assertThat(page.locator("[id='form:logo-error']")).containsText("no address of an image of the portal");
        Accessibility.check(page);
        editor.fill("Logo", "");
        editor.press("Save");
        editor.says("Saved. It holds from now on.");
        visitor.open("/");
        assertThat(page.locator("footer")).containsText("desk@example.org");
        visitor.open("/admin/settings");
        editor.fill("E-mail for readers", "");
        editor.press("Save");
        editor.says("Saved. It holds from now on.");
    }
}
