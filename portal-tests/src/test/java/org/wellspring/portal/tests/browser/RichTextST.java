package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The editor of a text: by keyboard, by paste, and never changing what nobody touched. */
@BrowserTest
class RichTextST {

    private final Stage stage;
    private final Portal portal;

    RichTextST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void whatNobodyTouchedStaysAsItWas() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            visitor.open("/admin/articles?by=samples");
            List<Object> articles = List.copyOf((List<?>) visitor.page()
                    .locator("main a[href*='edit?id=']")
                    .evaluateAll(
                            "links => links.map(link => new URL(link.href).pathname + new URL(link.href).search)"));
            visitor.page().onDialog(dialog -> dialog.accept());
            for (Object article : articles) {
                visitor.open((String) article);
                TextPane text = new TextPane(visitor.page());
                String before = text.html().inputValue();
                text.tools().getByRole(AriaRole.BUTTON).first().press("Escape");
                text.keys("Control+Home").type("x");
                assertThat(text.html().inputValue()).isNotEqualTo(before);
                text.keys("Backspace");
                assertThat(text.html()).hasValue(before);
            }
        }
    }

    @Test
    void aTextIsWrittenByKeyboardAloneAndReadsBackAsWritten() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            ItemPages draft = editor.article("Written by keyboard");
            TextPane text = new TextPane(visitor.page());
            text.clear().type("Uses").keys("Control+Shift+2", "Enter").type("Plain, ");
            text.keys("Control+b").type("bold").keys("Control+b").type(" and ").tool("Subscript");
            text.type("low")
                    .tool("Subscript")
                    .keys("Enter")
                    .tool("Bulleted list")
                    .type("One");
            text.keys("Enter", "Control+]")
                    .type("Below")
                    .keys("Enter", "Enter")
                    .type("Two")
                    .keys("Enter", "Enter");
            text.tool("Table").answer("Columns", "2");
            text.type("Food").tool("Caption").type("What is in it").keys("Control+End");
            text.type("Iron ").tool("Link").answer("Words of the link", "helps", "Address", "/articles/iron");
            text.tool("Cite").answer("Source", "Lewis 2019", "Address", "doi.org/10.1000/1");
            String html = text.html().inputValue();
            assertThat(html)
                    .startsWith(
                            "<h2>Uses</h2>\n<p>Plain, <strong>bold</strong> and <sub>low</sub></p>\n"
                                    + "<ul><li>One<ul><li>Below</li></ul></li><li>Two</li></ul>\n<table><caption>What is in it</caption>")
                    .endsWith(
                            "<p>Iron <a href=\"/articles/iron\">helps</a><cite class=\"reference\">"
                                    + "<a href=\"https://doi.org/10.1000/1\" rel=\"noopener noreferrer\">Lewis 2019</a></cite></p>");
            text.keys("Tab");
            assertThat(visitor.page().getByText("Outline")).isFocused();
            draft.save();
            assertThat(new TextPane(visitor.page()).html()).hasValue(html.replace("<h2>", "<h2 id=\"uses\">"));
        }
    }

    @Test
    void whatIsPastedKeepsItsStructureAndNothingElse() throws IOException {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Pasted from elsewhere");
            TextPane text = new TextPane(visitor.page());
            text.clear().paste("word.html");
            assertThat(text.html().inputValue())
                    .contains("every day</em>.<cite class=\"reference\">Lewis, Selenium and health, 2019.</cite></p>")
                    .contains("<ul><li>Nuts<ul><li>Brazil nuts</li></ul></li><li>Fish</li></ul>")
                    .contains("<ol start=\"3\"><li>Wash</li><li>Cook</li></ol>")
                    .contains("<table><caption>How much is in it</caption><thead><tr><th scope=\"col\">Food</th>")
                    .contains("<figure class=\"placeholder\"><figcaption>A bowl of nuts</figcaption></figure>");
            editor.says("Images that could not be taken over: 1.");
            text.clear().paste("google-docs.html");
            assertThat(text.html().inputValue())
                    .contains("<p>Plain, <strong>strong</strong><em>, slanted</em> and H<sub>2</sub>O, ")
                    .contains("<a href=\"https://example.org/page\" rel=\"noopener noreferrer\">a link</a>")
                    .contains(
                            "<ul><li>One<ul><li>Below one</li></ul></li><li>Two</li></ul>\n<h2>Second part</h2>\n<h3>A section</h3>")
                    .contains("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Dose</th></tr></thead>");
            text.clear().paste("web-page.html");
            assertThat(text.html().inputValue())
                    .startsWith("<h2>Iodine</h2>\n<p>One two bad <a href=\"https://example.org/a\"")
                    .contains("<h3>Deep</h3>\n<blockquote><p>Said <span lang=\"la\"><em>in vitro</em></span>")
                    .doesNotContain("script", "hacked", "hidden", "style", "onclick", "javascript:");
            assertThat((Boolean) visitor.page().evaluate("'hacked' in window")).isFalse();
        }
    }

    @Test
    void whatIsFoundIsReplacedInOneStep() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Found and replaced");
            TextPane text = new TextPane(visitor.page());
            text.clear().type("Zinc and zinc, more zinc.").keys("Control+h");
            editor.fill("Find", "zinc");
            editor.says("Found: 3");
            editor.tick("Match case");
            editor.says("Found: 2");
            editor.field("Find").press("Enter");
            editor.says("1 of 2");
            editor.fill("Replace with", "iron");
            editor.press("Replace all");
            assertThat(text.html()).hasValue("<p>Zinc and iron, more iron.</p>");
            text.keys("Escape", "Control+z");
            assertThat(text.html()).hasValue("<p>Zinc and zinc, more zinc.</p>");
        }
    }

    @Test
    void signsAreFoundAsTheyAreTyped() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Found by signs");
            TextPane text = new TextPane(visitor.page());
            text.clear().type("One -- two [3] (a+b)* /c/ {5} ^ $ | . ?").keys("Control+f");
            for (String signs : new String[] {"--", "[3]", "(a+b)*", "/c/", "{5} ^ $ | . ?"}) {
                editor.fill("Find", signs);
                editor.says("Found: 1");
            }
        }
    }

    @Test
    void linesBeginBeforeAndAfterTheFigureThatATextConsistsOf() {
        try (Visitor visitor = stage.visitor()) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Nothing but a figure");
            String figure = "<figure class=\"placeholder\"><figcaption>A bowl of nuts</figcaption></figure>";
            editor.fill("Text", figure);
            editor.press("HTML");
            TextPane text = new TextPane(visitor.page());
            text.keys("Control+Home");
            assertThat(visitor.page().locator(".rich-status"))
                    .hasText("There is no line here yet. Type to begin a paragraph.");
            text.type("Before").keys("ArrowDown", "ArrowDown").type("After");
            assertThat(text.html()).hasValue("<p>Before</p>\n" + figure + "\n<p>After</p>");
        }
    }

    @Test
    void readersFindTheSourcesBelowTheText() {
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages article = newsroom.article("Sources of copper");
            newsroom.author()
                    .fill(
                            "Text",
                            "<p>It helps<cite class=\"reference\">Brown 2020</cite>, it does"
                                    + "<cite class=\"reference\">Lewis 2019</cite> help<cite class=\"reference\">Brown 2020</cite>.</p>");
            article.save();
            newsroom.publish(article);
            reader.open("/articles/sources-of-copper");
            Page page = reader.page();
            Locator again = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("[1]"))
                    .last();
            again.click();
            assertThat(page.locator(".references li:target")).containsText("Brown 2020");
            page.locator(".references li:target a").last().click();
            assertThat(page.locator(".citation:target")).hasText("[1]");
            Accessibility.check(page);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyStateIsUsableByEverybody(Screen screen) throws IOException {
        try (Visitor visitor = stage.visitor(portal, screen)) {
            Editor editor = Editor.signedIn(visitor, portal);
            editor.article("Seen on " + screen);
            TextPane text = new TextPane(visitor.page());
            text.clear().paste("word.html").keys("Control+Home", "Control+f");
            editor.fill("Find", "nuts");
            visitor.page().getByText("Outline").click();
            Accessibility.check(visitor.page());
            assertThat(visitor.isWiderThanItsScreen()).isFalse();
            text.tool("Figure");
            Accessibility.check(visitor.page());
            text.keys("Escape").tool("HTML");
            editor.offersNone("Replace all");
            assertThat(visitor.page().getByText("Outline")).isHidden();
            Accessibility.check(visitor.page());
        }
    }
}
