package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What is said beside a text by the machine and by colleagues, and what readers did not find. */
@BrowserTest
class QualityST {

    private final Stage stage;
    private final Portal portal;

    QualityST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void whatIsTypedIsLookedAtAtOnce() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_DARK)) {
            Editor author = Editor.signedIn(visitor, portal);
            author.article("Rubidium at work");
            tab(visitor.page(), "Checks").click();
            assertThat(visitor.page().locator("#inspect-checks")).not().containsText("The standfirst is missing.");
            author.fill("Standfirst", "");
            assertThat(visitor.page().locator("#inspect-checks")).containsText("The standfirst is missing.");
            visitor.page()
                    .locator(".finding", new Page.LocatorOptions().setHasText("The standfirst is missing."))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(author.field("Standfirst")).isFocused();
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void aReviewerSuggestsAndTheAuthorAccepts() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Caesium at work");
            newsroom.reviewer().item(draft.number()).openReview();
            newsroom.reviewer().fill("Passage", "a little of it each day");
            Page review = newsroom.reviewer().visitor().page();
            review.getByText("Suggest other words").click();
            newsroom.reviewer().fill("Words instead of the passage", "none of it");
            newsroom.reviewer().press("Suggest");
            newsroom.reviewer().says("The words are suggested.");
            newsroom.reviewer().offersNone("Accept");
            Accessibility.check(review);
            draft.openText();
            Page text = newsroom.author().visitor().page();
            tab(text, "Review").click();
            newsroom.author().press("Accept");
            newsroom.author().says("The suggested words are in the draft.");
            draft.openReview();
            newsroom.author().says("The body needs none of it.");
        }
    }

    @Test
    void whatReadersDidNotFindIsRedirectedInOneStep() {
        try (Visitor visitor = stage.visitor(portal, Screen.PHONE_LIGHT);
                Visitor reader = stage.visitor()) {
            assertThat(reader.open("/Old/Vitamins.php?id=3")).isEqualTo(404);
            Editor publisher = Editor.signedIn(visitor, portal);
            visitor.open("/admin/missing");
            publisher.fill("Address to which /old/vitamins.php leads", "/articles");
            visitor.page().getByTitle("Redirect /old/vitamins.php").click();
            publisher.says("/old/vitamins.php leads readers to /articles now.");
            assertThat(reader.open("/old/vitamins.php")).isEqualTo(200);
            visitor.open("/admin/redirects");
            Accessibility.check(visitor.page());
            visitor.page()
                    .getByTitle("Remove the redirect from /old/vitamins.php")
                    .click();
            assertThat(visitor.page().locator(".toast"))
                    .containsText("The redirect from /old/vitamins.php is removed.");
            assertThat(reader.open("/old/vitamins.php")).isEqualTo(404);
            Accessibility.check(visitor.page());
            publisher.press("Undo");
            publisher.says("It is as it was before.");
            assertThat(reader.open("/old/vitamins.php")).isEqualTo(200);
        }
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }
}
