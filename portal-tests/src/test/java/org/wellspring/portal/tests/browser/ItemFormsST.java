package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be is refused beside its field, with everything typed still there, and is no fault of the server. */
@BrowserTest
class ItemFormsST {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;

    private final Stage stage;
    private final Portal portal;
    private Visitor visitor;
    private Editor administrator;

    ItemFormsST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @BeforeEach
    void signIn() {
        visitor = stage.visitor();
        administrator = Editor.signedIn(visitor, portal);
    }

    @AfterEach
    void nothingFailed() throws IOException {
        visitor.close();
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        ItemPages editions = approved("Ends first");
        editions.tryToPlan(NEXT_YEAR + "-05-02T10:00", NEXT_YEAR + "-05-01T10:00");
        refused("until", "is not after the beginning");
        typed(Map.of("From", NEXT_YEAR + "-05-02T10:00", "Until", NEXT_YEAR + "-05-01T10:00"));
        Accessibility.check(visitor.page());
    }

    @Test
    void aBeginningInThePastIsRefused() {
        approved("Began long ago").tryToPlan("2020-01-01T10:00", "");
        refused("from", "has passed");
        typed(Map.of("From", "2020-01-01T10:00"));
    }

    @Test
    void anEndInThePastIsRefused() {
        ItemPages editions = approved("Ended long ago");
        editions.publish();
        administrator.fill("Until", "2020-01-01T10:00");
        administrator.press("Plan this end for what is public");
        refused("until", "has passed");
        typed(Map.of("Until", "2020-01-01T10:00"));
    }

    @Test
    void theOriginalOfATranslationIsFoundByWordsOfItsTitle() {
        ItemPages article = administrator.article("About vitamin D, once more");
        visitor.open("/admin/translations?id=" + article.number());
        administrator.fill("Words of its title", "nothing like it");
        administrator.press("Find");
        assertThat(visitor.page().locator("[id='form:original'] option")).hasCount(1);
        administrator.fill("Words of its title", "vitamin");
        administrator.press("Find");
        assertThat(visitor.page()
                        .locator("[id='form:original'] option", new Page.LocatorOptions().setHasText("Vitamin D")))
                .hasCount(1);
    }

    @Test
    void anEndIsAskedFor() {
        ItemPages editions = approved("Ends when");
        editions.publish();
        administrator.press("Plan this end for what is public");
        refused("until", "Until is needed.");
    }

    @Test
    void aTimeThatClocksSkipIsRefusedWhereItIsTyped() {
        LocalDate spring =
                LocalDate.of(NEXT_YEAR, Month.MARCH, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        ItemPages editions = approved("Begins never");
        administrator.field("Time zone").selectOption("Europe/Berlin");
        editions.tryToPlan(spring + "T02:30", spring + "T12:00");
        refused("from", "Clocks in Europe/Berlin are set forward over " + spring + " 02:30");
        editions.tryToPlan(spring + "T01:30", spring + "T02:30");
        refused("until", "Clocks in Europe/Berlin are set forward over " + spring + " 02:30");
        typed(Map.of("From", spring + "T01:30", "Until", spring + "T02:30", "Time zone", "Europe/Berlin"));
    }

    @Test
    void aTimeThatClocksShowTwiceIsTakenTheFirstTimeAndThatIsTold() {
        LocalDate autumn =
                LocalDate.of(NEXT_YEAR, Month.OCTOBER, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        ItemPages editions = approved("Begins in the hour that comes twice");
        administrator.field("Time zone").selectOption("Europe/Berlin");
        editions.tryToPlan(autumn + "T02:30", "");
        administrator.says("Clocks are set back then and show this time twice; the first one was taken,");
        administrator.says(autumn.getDayOfMonth() + " Oct " + NEXT_YEAR + ", 00:30 UTC");
    }

    @Test
    void theItemToMergeIntoIsAskedFor() {
        approved("Merged into nothing");
        visitor.page().getByText("Make this a part of another").click();
        administrator.press("Merge");
        administrator.press("Go ahead");
        refused("into", "The one that stays is needed.");
    }

    @Test
    void theItemToMergeIntoIsFoundByWordsOfItsTitle() {
        administrator.article("Quinoa stays");
        ItemPages leaves = administrator.article("Quinoa leaves");
        visitor.open("/admin/editions?id=" + leaves.number());
        visitor.page().getByText("Make this a part of another").click();
        administrator.fill("Words of its title", "quinoa");
        administrator.press("Find");
        assertThat(visitor.page().locator("[id='form:into'] option:not([value=''])"))
                .hasText("Quinoa stays");
    }

    @Test
    void aPageDoesNotTakeTheAddressOfTheConsole() {
        administrator.begin("PAGE", "Title", "Wants to be the console");
        administrator.fill("Address", "admin");
        administrator.fill("Text", "<p>Typed before.</p>");
        administrator.press("Save");
        refused("slug", "The portal needs the address \u201cadmin\u201d for itself.");
        typed(Map.of("Address", "admin", "Text", "<p>Typed before.</p>"));
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefusedButKept() {
        String title = "long title ".repeat(1_000).strip();
        administrator.article("Long enough");
        administrator.fill("Title", title);
        administrator.fill("Standfirst", "Typed with it.");
        administrator.press("Save");
        refused("title", "Title can have 200 characters at most.");
        typed(Map.of("Title", title, "Standfirst", "Typed with it."));
        visitor.open("/admin/new?kind=ARTICLE");
        administrator.fill("Title", title);
        administrator.press("Begin");
        refused("title", "Title can have 200 characters at most.");
        typed(Map.of("Title", title));
        assertThat(visitor.isWiderThanItsScreen()).isFalse();
    }

    @Test
    void everyScriptAndEveryEmojiIsShownWhole() {
        String title =
                "\u05de\u05d2\u05e0\u05d6\u05d9\u05d5\u05dd \uD83D\uDC69\u200D\uD83D\uDD2C \u0627\u0644\u0635\u062d\u0629 \uD83E\uDDEC \u4f60\u597d";
        administrator.begin("ARTICLE", "Title", title);
        assertThat(administrator.heading(title)).isVisible();
        administrator.fill("Text", "<p>" + title + "</p>");
        administrator.press("Save");
        administrator.says("The draft is saved.");
        typed(Map.of("Title", title, "Text", "<p>" + title + "</p>"));
        administrator.item().openReview();
        assertThat(administrator.heading(title).first()).isVisible();
        visitor.open("/admin/articles");
        administrator.says(title);
    }

    @Test
    void aCommentOnWordsThatAreNotInTheTextIsRefused() {
        administrator.article("Says nothing of it").openReview();
        administrator.fill("Passage", "words that nobody wrote");
        administrator.fill("Comment", "Are they true?");
        administrator.press("Add comment");
        refused("passage", "The draft does not have the words");
        typed(Map.of("Passage", "words that nobody wrote", "Comment", "Are they true?"));
    }

    @Test
    void aCommentThatSaysNothingIsRefused() {
        administrator.article("Says little").openReview();
        administrator.press("Add comment");
        refused("comment", "This is needed.");
    }

    /** An article that a colleague approved, on the page of its editions. */
    private ItemPages approved(String title) {
        Clerk author = portal.staff().administrator();
        String number = author.article(title);
        author.submit(number);
        portal.staff().get(Colleague.REVIEWER).approve(number);
        return administrator.item(number).openEditions();
    }

    private void refused(String field, String reason) {
        Locator error = visitor.page().locator("[id='form:" + field + "-error']");
        assertThat(error).containsText(reason);
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText(reason);
    }

    private void typed(Map<String, String> values) {
        values.forEach((label, value) -> assertThat(administrator.field(label)).hasValue(value));
    }
}
