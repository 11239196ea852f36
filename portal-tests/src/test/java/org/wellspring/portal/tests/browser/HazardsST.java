package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What others do meanwhile, and fingers that are too quick, take nothing away and do nothing twice. */
@BrowserTest
class HazardsST {

    private final Stage stage;

    HazardsST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anItemThatIsMergedAwayWhileSomebodyWritesIsToldAndTheWordsStay() {
        try (Visitor writing = stage.visitor();
                Visitor arranging = stage.visitor()) {
            Editor author = Editor.signedIn(writing, stage.portal(), Colleague.AUTHOR);
            String stays = author.article("This one stays").number();
            ItemPages leaves = author.article("This one is merged away");
            Editor publisher = Editor.signedIn(arranging, stage.portal(), Colleague.PUBLISHER);
            arranging.open("/admin/merge?id=" + leaves.number() + "&into=" + stays);
            publisher.press("Merge");
            publisher.says("All addresses lead to the other item.");
            author.fill("Text", "<p>Written while it went.</p>");
            author.field("Title").focus();
            assertThat(writing.page().locator("#saved")).containsText("Not saved");
            author.press("Save");
            author.says("This has become a part of");
            assertThat(author.field("Text")).hasValue("<p>Written while it went.</p>");
        }
    }

    @Test
    void aCommentThatIsSentByADoubleClickIsThereOnce() {
        try (Visitor visitor = stage.visitor()) {
            Editor author = Editor.signedIn(visitor, stage.portal(), Colleague.AUTHOR);
            author.article("Commented with quick fingers").openReview();
            author.fill("Comment", "Said once and for all.");
            author.pressTwice("Add comment");
            author.says("The comment is added.");
            Locator talk = visitor.page().locator("[id='form:talk']");
            assertThat(talk.getByText("Said once and for all.")).hasCount(1);
            visitor.page().reload();
            assertThat(talk.getByText("Said once and for all.")).hasCount(1);
        }
    }

    @Test
    void aTopicIsDraggedUnderAnotherWithTheMouse() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, stage.portal());
            Clerk clerk = stage.portal().staff().administrator();
            clerk.begin("TOPIC", "Carried by mouse");
            clerk.begin("TOPIC", "Carries others");
            Page page = visitor.page();
            visitor.open("/admin/topics/tree");
            Locator carried = name(page, "Carried by mouse");
            carried.dragTo(name(page, "Carries others"));
            assertThat(page.locator("#tree-message")).containsText("lies under \u201cCarries others\u201d");
        }
    }

    private static Locator name(Page page, String topic) {
        return page.locator("#tree .tree-row").filter(new Locator.FilterOptions().setHasText(topic));
    }
}
