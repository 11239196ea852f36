package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The console without scripts: slower for the fingers, but everything that brings a text to readers works. */
@BrowserTest
class PlainST {

    private static final Colleague AT_THE_END = Colleague.of("edgar", "Reviewer", "Publisher");

    private final Stage stage;

    PlainST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aTextGoesTheWholeWayToItsReadersWithoutScripts() {
        try (Visitor writing = stage.visitorWithoutScripts();
                Visitor deciding = stage.visitorWithoutScripts()) {
            stage.portal().staff().get(Colleague.AUTHOR);
            Editor author = Editor.of(writing);
            author.signIn(Colleague.AUTHOR.name(), Editor.OWN_PASSWORD);
            author.propose("Brought without scripts\n\nThe body needs a little of it each day.");
            author.createDraft();
            ItemPages draft = author.item();
            author.fill("Standfirst", "Written in a plain form.");
            draft.save();
            draft.submit();
            Editor deciders = Editor.signedIn(deciding, stage.portal(), AT_THE_END);
            ItemPages theirs = deciders.item(draft.number());
            theirs.openReview().approve();
            theirs.openEditions().publish();
            assertThat(deciding.open("/articles/brought-without-scripts")).isEqualTo(200);
            deciders.says("Written in a plain form.");
            theirs.openComparison();
            deciders.says("These two are the same.");
        }
    }

    @Test
    void listsPeopleAndSettingsWorkWithoutScripts() {
        try (Visitor visitor = stage.visitorWithoutScripts()) {
            Editor administrator = Editor.signedIn(visitor, stage.portal());
            visitor.open("/admin/articles");
            administrator.fill("Words in title or text", "theanine drowsiness");
            administrator.press("Filter");
            assertThat(visitor.page().locator(".item-title").first()).containsText("L-theanine");
            visitor.open("/admin/people");
            administrator.tick("Select \u201cadmin\u201d");
            administrator.press("Lock");
            administrator.says("No account will be changed; one would be refused.");
            visitor.open("/admin/settings");
            administrator.fill("E-mail for readers", "no address");
            administrator.press("Save");
            administrator.says("This cannot be an e-mail address.");
        }
    }
}
