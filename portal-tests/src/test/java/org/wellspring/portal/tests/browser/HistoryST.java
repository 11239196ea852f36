package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Every draft that was saved can be looked at, compared and gone back to. */
@BrowserTest
class HistoryST {

    private static final String BEFORE =
            "<p>The body needs a little of it each day.</p>\n<p>Too much of it does harm.</p>";
    private static final String AFTER = "<p>The body needs some of it each day.</p>\n<p>Too much of it does harm.</p>";

    private final Stage stage;

    HistoryST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void twoDraftsAreComparedWordByWord() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = changed(newsroom, "Iron in history");
            draft.openHistory().compare(1, 2);
            newsroom.author().says("From draft 1 to draft 2");
            Page page = newsroom.author().visitor().page();
            assertThat(page.getByRole(AriaRole.DELETION)).hasText("a little");
            assertThat(page.getByRole(AriaRole.INSERTION)).hasText("some");
            Accessibility.check(page);
        }
    }

    @Test
    void theDraftStandsBesideWhatReadersSeeAndKeysLeadFromChangeToChange() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = newsroom.article("Lead in history");
            newsroom.publish(draft);
            draft.openText();
            newsroom.author().fill("Title", "Lead and tin in history");
            newsroom.author().fill("Text", AFTER);
            draft.save();
            draft.openComparison();
            newsroom.author().says("From what readers see to the draft");
            Page page = newsroom.author().visitor().page();
            Locator changes = page.locator(".change");
            assertThat(changes).hasCount(2);
            page.keyboard().press("n");
            assertThat(changes.first()).isFocused();
            page.keyboard().press("n");
            assertThat(changes.last()).isFocused();
            newsroom.author().press("Previous change");
            newsroom.author().says("Change 1 of 2");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In one text"))
                    .click();
            assertThat(page.locator(".change").first()).containsText("Lead and tin in history");
            Accessibility.check(page);
        }
    }

    @Test
    void aDraftComparedWithItselfIsTheSame() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = changed(newsroom, "Gold in history");
            draft.openHistory().compare(2, 2);
            newsroom.author().says("These two are the same.");
        }
    }

    @Test
    void anEarlierDraftIsRestoredAndReadersSeeNothingOfIt() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages draft = changed(newsroom, "Silver in history");
            newsroom.publish(draft);
            draft.openHistory().restore(1);
            newsroom.author().says("Changed");
            draft.openText();
            assertThat(newsroom.author().field("Text")).hasValue(BEFORE);
            reader.open("/articles/silver-in-history");
            assertThat(words(reader)).containsText("The body needs some of it each day.");
        }
    }

    @Test
    void whoWritesNoDraftsComparesButRestoresNone() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages draft = changed(newsroom, "Tin in history");
            newsroom.reviewer().item(draft.number()).openHistory().compare(1, 2);
            newsroom.reviewer().says("From draft 1 to draft 2");
            newsroom.reviewer().offersNone("Restore");
        }
    }

    private ItemPages changed(Newsroom newsroom, String title) {
        Clerk author = stage.portal().staff().get(Colleague.AUTHOR);
        String number = author.article(title);
        author.write(number, AFTER);
        return newsroom.author().item(number);
    }

    private static Locator words(Visitor reader) {
        return reader.page().locator("main");
    }
}
