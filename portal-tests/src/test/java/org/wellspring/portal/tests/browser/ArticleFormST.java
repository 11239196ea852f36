package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The editor's inspector: everything about an article beside its text. */
@BrowserTest
class ArticleFormST {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final Stage stage;
    private final Portal portal;

    ArticleFormST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void readersSeeWhoStandsBehindAnArticleAndSearchEnginesWhatWasWrittenForThem() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            Editor author = newsroom.author();
            author.begin("CONTRIBUTOR", "Name", "Dora Writes");
            author.fill("Qualifications", "RDN");
            author.item().save();
            author.begin("CONTRIBUTOR", "Name", "Emil Reads");
            ItemPages selenium = author.article("Selenium in food");
            InspectorPanel publish = new InspectorPanel(author, "Publish");
            publish.add("Authors", "Find a contributor", "Dora");
            publish.add("Reviewed by", "Find a contributor", "Emil");
            author.fill("Reviewed on", "2026-02-01");
            author.fill("Next review due", "2031-02-01");
            InspectorPanel search = new InspectorPanel(author, "Search").open();
            author.fill("Search title", "Selenium, in short");
            assertThat(search.shown("result", "title")).hasText("Selenium, in short");
            assertThat(search.shown("result", "description")).hasText("What is known about it, in short.");
            author.fill("Search description", "word ".repeat(60).strip());
            assertThat(search.shown("result", "description")).containsText("word …");
            author.fill("Canonical address", "https://journal.example/selenium");
            assertThat(search.shown("result", "address")).hasText("journal.example › selenium");
            selenium.save();
            newsroom.publish(selenium);

            reader.open("/articles/selenium-in-food");
            Locator facts = reader.page().locator(".reading-head .facts");
            assertThat(facts).containsText("By Dora Writes, RDN");
            assertThat(facts).containsText("Reviewed by Emil Reads on 1 February 2026");
            assertThat(facts).containsText("Next review 1 February 2031");
            assertThat(reader.page()).hasTitle("Selenium, in short");
            assertThat(reader.page().locator("link[rel='canonical']"))
                    .hasAttribute("href", "https://journal.example/selenium");
            assertThat(reader.page().locator("meta[property='og:title']"))
                    .hasAttribute("content", "Selenium, in short");
            Accessibility.check(reader.page());
            facts.getByText("Emil Reads").click();
            assertThat(reader.page().locator("h1")).hasText("Emil Reads");
            assertThat(reader.page().locator("main")).containsText("Articles reviewed");
            assertThat(reader.page().locator(".teasers")).containsText("Selenium in food");
            Accessibility.check(reader.page());
        }
    }

    @Test
    void questionsAreBegunInPlaceAndOrderedByKeyAndMouse() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            ItemPages article = editor.article("Iodine by the sea");
            editor.fill("Standfirst", "Typed before the questions.");
            InspectorPanel faqs = new InspectorPanel(editor, "FAQs");
            faqs.begin("Questions", "Find a question", "Is there iodine in algae?", "Yes.\n\nSometimes too much.");
            faqs.begin("Questions", "Find a question", "Is there iodine in fish?", "");
            assertThat(editor.field("Standfirst")).hasValue("Typed before the questions.");
            faqs.names("Questions", "Is there iodine in algae?", "Is there iodine in fish?");
            faqs.entry("Is there iodine in fish?").press("Alt+ArrowUp");
            assertThat(visitor.page().locator("#attach-said"))
                    .hasText("Is there iodine in fish? is number 1 of 2 now.");
            faqs.names("Questions", "Is there iodine in fish?", "Is there iodine in algae?");
            article.save();
            faqs.open();
            faqs.names("Questions", "Is there iodine in fish?", "Is there iodine in algae?");
            faqs.entry("Is there iodine in algae?").dragTo(faqs.entry("Is there iodine in fish?"));
            faqs.names("Questions", "Is there iodine in algae?", "Is there iodine in fish?");
            editor.press("Take Is there iodine in fish? off");
            article.save();
            faqs.open();
            faqs.names("Questions", "Is there iodine in algae?");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void anAddressIsCheckedWhileItIsTyped() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Chromium in food");
            Locator error = visitor.page().locator("[id='form:slug-error']");
            editor.fill("Address", "admin");
            assertThat(error).hasText("The portal needs the address \u201cadmin\u201d for itself.");
            editor.fill("Address", "Not An Address!");
            assertThat(error).containsText("An address has lower-case letters");
            editor.fill("Address", "chromium-of-all-kinds");
            assertThat(visitor.page().locator("[id='form:slug-verdict']")).hasText("This address can be had.");
            assertThat(error).isEmpty();
            visitor.open("/admin/new?kind=ARTICLE");
            editor.field("Title").pressSequentially("Chromium in food");
            assertThat(editor.field("Address")).hasValue("chromium-in-food-2");
            editor.fill("Address", "chromium-in-food");
            assertThat(error).containsText("Something else has the address");
            editor.press("Begin");
            assertThat(visitor.page().locator(".problems")).isVisible();
            assertThat(error).containsText("Something else has the address");
            editor.fill("Address", "chromium-told-anew");
            editor.press("Begin");
            assertThat(editor.field("Address")).hasValue("chromium-told-anew");
        }
    }

    @Test
    void whatCannotBeIsRefusedAtItsFieldWithAllThatWasTyped() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Nickel in food");
            Map<String, String> search = Map.of(
                    "Search title", "x".repeat(121),
                    "Search description", "x".repeat(321),
                    "Canonical address", "nickel.example");
            new InspectorPanel(editor, "Search").open();
            search.forEach(editor::fill);
            editor.press("Save");
            refused(visitor, "searchTitle", "Search title can have 120 characters at most.");
            refused(visitor, "searchDescription", "Search description can have 320 characters at most.");
            search.forEach((label, value) -> assertThat(editor.field(label)).hasValue(value));
            editor.fill("Search title", SCRIPT);
            editor.fill("Search description", "");
            editor.press("Save");
            refused(visitor, "canonical", "This is no whole address that begins with https://");
            assertThat(visitor.page().locator("[data-preview='result'] [data-show='title']"))
                    .hasText(SCRIPT);
            editor.fill("Canonical address", "");
            editor.fill("Social image", "//elsewhere.example/a.png");
            editor.press("Save");
            refused(visitor, "socialImage", "This is not the address of an image of this portal");
            editor.fill("Social image", "");
            new InspectorPanel(editor, "Publish").open();
            editor.fill("Reviewed on", "2099-01-01");
            editor.press("Save");
            refused(visitor, "reviewedOn", "This day lies ahead.");
            editor.fill("Reviewed on", "2026-01-02");
            editor.fill("Next review due", "2026-01-02");
            editor.press("Save");
            refused(visitor, "nextReviewOn", "The next review has to come after the last one.");
        }
    }

    @Test
    void everyTabIsReachedByKeyAndUsable() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Tabs");
            Page page = visitor.page();
            InspectorPanel publish = new InspectorPanel(editor, "Publish");
            publish.open();
            for (String next : List.of("Search", "FAQs")) {
                page.keyboard().press("ArrowRight");
                assertThat(new InspectorPanel(editor, next).tab()).hasAttribute("aria-selected", "true");
                assertThat(new InspectorPanel(editor, next).tab()).isFocused();
                Accessibility.checkOnEveryScreen(visitor);
            }
            page.reload();
            assertThat(new InspectorPanel(editor, "FAQs").tab()).hasAttribute("aria-selected", "true");
        }
    }

    private static void refused(Visitor visitor, String field, String reason) {
        assertThat(visitor.page().locator("[id='form:" + field + "-error']")).containsText(reason);
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText(reason);
    }
}
