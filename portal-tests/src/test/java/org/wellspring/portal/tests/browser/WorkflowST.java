package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft on its way to readers, through the hands of people who each may do a part of it. */
@BrowserTest
class WorkflowST {

    private final Stage stage;
    private final Portal portal;

    WorkflowST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void threePeopleWithOneRoleEachBringATextToReaders() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages zinc = newsroom.article("Zinc at work");
            zinc.submit();
            newsroom.reviewer().item(zinc.number()).openReview().approve();
            assertThat(reader.open("/articles/zinc-at-work"))
                    .as("an approved draft's address")
                    .isEqualTo(404);
            newsroom.publisher().item(zinc.number()).openEditions().publish();
            newsroom.publisher().says("Published by paul");
            newsroom.publisher().says("Approved by rita");
            assertThat(reader.open("/articles/zinc-at-work")).isEqualTo(200);
        }
    }

    @Test
    void eachIsOfferedOnlyWhatTheirRoleIsFor() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Boron at work");
            draft.submit();
            newsroom.author().offersNone("Approve", "Request changes", "Publish");
            draft.openReview();
            newsroom.author().offersNone("Approve", "Request changes");
            draft.openEditions();
            newsroom.author().offersNone("Publish like this", "Take back");
            newsroom.publisher().item(draft.number()).openReview();
            newsroom.publisher().offersNone("Approve", "Request changes", "Take out of review");
            newsroom.reviewer().item(draft.number()).openReview();
            newsroom.reviewer().offersNone("Take out of review", "Submit for review");
            newsroom.reviewer().item(draft.number()).openEditions();
            newsroom.reviewer().offersNone("Publish like this", "Take back");
        }
    }

    @Test
    void whoWritesNoDraftsIsLedToTheReview() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Nickel at work");
            newsroom.reviewer().item(draft.number()).openText();
            assertThat(newsroom.reviewer().heading("Say something")).isVisible();
            newsroom.reviewer().offersNone("Save");
        }
    }

    @Test
    void whoWroteATextDoesNotApproveItEvenAsAnAdministrator() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, portal);
            ItemPages draft = administrator.article("Chromium at work");
            draft.submit();
            draft.openReview();
            administrator.press("Approve");
            administrator.says("You wrote this draft last, so somebody else has to approve it.");
            administrator.says("In review");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void anOpenCommentBlocksTheApprovalUntilItIsResolved() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Cobalt at work");
            draft.submit();
            ItemPages review = newsroom.reviewer().item(draft.number()).openReview();
            review.comment("a little of it", "How much is a little?");
            newsroom.reviewer().press("Approve");
            newsroom.reviewer().says("A comment is still open.");
            review.resolve();
            review.approve();
        }
    }

    @Test
    void aTextIsSentBackWithAReasonThatItsAuthorReads() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Silicon at work");
            draft.submit();
            ItemPages review = newsroom.reviewer().item(draft.number()).openReview();
            newsroom.reviewer().press("Request changes");
            newsroom.reviewer().says("Say in a comment what should be changed.");
            review.requestChanges("Where does the first sentence come from?");
            draft.openReview();
            newsroom.author().says("Changes requested");
            newsroom.author().says("Where does the first sentence come from?");
        }
    }

    @Test
    void anAuthorTakesATextOutOfReviewAgain() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Fluoride at work");
            draft.submit();
            draft.recall();
            newsroom.reviewer().item(draft.number()).openReview();
            newsroom.reviewer().offersNone("Approve", "Request changes");
        }
    }

    @Test
    void aChangeAfterTheApprovalNeedsAnotherApproval() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Vanadium at work");
            newsroom.approve(draft);
            draft.openText();
            newsroom.author().fill("Standfirst", "What came to mind after the approval.");
            draft.save();
            newsroom.publisher().item(draft.number()).openEditions();
            newsroom.publisher().offersNone("Publish like this");
            newsroom.publisher().says("The draft is not approved, so it cannot be published.");
            newsroom.publish(draft);
        }
    }

    @Test
    void aChangeThatIsPublishedInTheSameBreathIsKeptButNotPublished() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor visitor = stage.visitor()) {
            ItemPages draft = newsroom.article("Tin at work");
            newsroom.approve(draft);
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.item(draft.number()).openText();
            administrator.fill("Standfirst", "Typed just before publishing.");
            administrator.publish();
            administrator.says("A text that is a draft cannot be published. Have it approved first.");
            draft.openText();
            assertThat(newsroom.author().field("Standfirst")).hasValue("Typed just before publishing.");
        }
    }

    @Test
    void aRoleTakenAwayInTheMiddleOfWorkIsToldAndNothingTypedIsLost() {
        Colleague nora = Colleague.of("nora", "Author", "Reviewer");
        try (Visitor atWork = stage.visitor();
                Visitor visitor = stage.visitor()) {
            Editor author = Editor.signedIn(atWork, portal, nora);
            author.article("Arsenic at work");
            author.fill("Standfirst", "Typed while the role was taken away.");
            Editor administrator = Editor.signedIn(visitor, portal);
            administrator.openPerson(nora.name());
            administrator.untick("Author");
            administrator.press("Save");
            administrator.says("Saved.");
            author.press("Submit for review");
            author.says("nora may not do this; it takes the role Author.");
            assertThat(author.field("Standfirst")).hasValue("Typed while the role was taken away.");
        }
    }

    @Test
    void anActionThatIsNotOfferedDoesNothingWhenItIsSentAllTheSame() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Lead at work");
            draft.submit();
            for (String action : List.of("publish", "approve")) {
                draft.openText();
                forge(newsroom.author().visitor().page(), action);
            }
            draft.openReview();
            forge(newsroom.author().visitor().page(), "approve");
            newsroom.author().visitor().open("/admin/leaving?act=take_back&id=" + draft.number());
            forge(newsroom.author().visitor().page(), "go");
            draft.openReview();
            newsroom.author().says("In review");
            newsroom.author().says("Not published");
        }
    }

    /** Sends the page's form as though the button had been there. */
    private static void forge(Page page, String action) {
        page.evaluate("""
                action => {
                  const form = document.getElementById('form');
                  const button = Object.assign(document.createElement('input'), { type: 'hidden', name: 'form:' + action, value: action });
                  form.append(button);
                  form.dataset.forged = 'true';
                  HTMLFormElement.prototype.submit.call(form);
                }
                """, action);
        assertThat(page.locator("form[data-forged]")).isHidden();
        page.waitForLoadState();
    }
}
