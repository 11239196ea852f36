package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library of images, as editors fill it and readers see what is in it. */
@BrowserTest
class MediaST {

    private final Stage stage;
    private final Portal portal;
    private Visitor visitor;
    private Page page;
    private Editor administrator;

    MediaST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @BeforeEach
    void signIn() {
        visitor = stage.visitor();
        page = visitor.page();
        administrator = Editor.signedIn(visitor, portal);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void severalFilesAreSentAtOnceAndEachSaysWhatBecameOfIt() {
        visitor.open("/admin/media");
        page.getByLabel("Drop images here, or choose files").setInputFiles(new FilePayload[] {
            Documents.image("shore.png", 700),
            text("notes.png", "These are no pictures."),
            Documents.image("shore-again.png", 700),
            text("drawing.svg", "<svg onload='alert(1)' width='40' height='30'><rect width='9' height='9'/></svg>")
        });
        Locator uploads = page.locator(".uploads li");
        assertThat(uploads.nth(0)).containsText("Added.");
        assertThat(uploads.nth(1)).containsText("The file is a text, whatever its name says.");
        assertThat(uploads.nth(2)).containsText("already");
        assertThat(uploads.nth(3)).containsText("Added.");
        assertThat(page.locator(".uploads-end")).hasText("2 of 4 files were added.");
        assertThat(page.locator("#library")).containsText("drawing");
        Accessibility.check(page);
        drop("dropped.png", 720);
        assertThat(uploads.nth(4)).containsText("Added.");
        assertThat(page.locator("#library")).containsText("dropped");
    }

    /** As the system does when files are let go above the page. */
    private void drop(String name, int width) {
        String content = Base64.getEncoder().encodeToString(Documents.image(name, width).buffer);
        JSHandle dropped = page.evaluateHandle("""
                ([name, content]) => {
                  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([bytes], name, { type: "image/png" }));
                  return transfer;
                }""", List.of(name, content));
        page.dispatchEvent(".drop", "dragover", Map.of("dataTransfer", dropped));
        assertThat(page.locator(".drop")).hasClass(Pattern.compile("\\bover\\b"));
        page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", dropped));
    }

    @Test
    void whatIsSaidTheFocalPointAndAnotherFileAreKept() {
        open("leaf.png", 800);
        String picture = page.locator(".focus-picture img").getAttribute("src");
        administrator.fill("Alternative text", "A leaf with its veins");
        administrator.fill("Credit", "Anna");
        Locator left = administrator.field("From the left, in percent");
        left.focus();
        left.press("Home");
        left.press("ArrowRight");
        left.press("ArrowRight");
        assertThat(page.locator(".focus-point")).hasAttribute("style", Pattern.compile("left: 2%"));
        page.locator(".focus-picture img").click(new Locator.ClickOptions().setPosition(1, 1));
        assertThat(left).hasValue("0");
        String top = administrator.field("From the top, in percent").inputValue();
        administrator.press("Save");
        administrator.says("What is said of the image is saved.");
        assertThat(administrator.field("Alternative text")).hasValue("A leaf with its veins");
        assertThat(administrator.field("From the top, in percent")).hasValue(top);
        assertThat(page.locator(".focus-point")).hasAttribute("style", Pattern.compile("left: 0%"));
        administrator.field("Another file in its place").setInputFiles(text("leaf.png", "Not a leaf."));
        administrator.press("Replace file");
        administrator.says("The file is a text");
        administrator.field("Another file in its place").setInputFiles(Documents.image("leaf.png", 900));
        administrator.press("Replace file");
        administrator.says("The image has its new file.");
        assertThat(page.locator(".focus-picture img")).not().hasAttribute("src", picture);
        assertThat(visitor.open(picture)).as("the file of before").isEqualTo(200);
    }

    @Test
    void whatIsShownIsNotDeletedAndWhatIsNotCanComeBack() {
        open("root.png", 810);
        administrator.press("Delete");
        administrator.press("Go ahead");
        administrator.says("is in the trash");
        administrator.press("Restore");
        administrator.says("is back in the library.");
        String image = page.url();
        String address = page.locator(".focus code").innerText();
        administrator.begin("PAGE", "Title", "A page with a root");
        show(page, address);
        administrator.press("Save");
        administrator.says("The draft is saved.");
        page.navigate(image);
        assertThat(page.locator(".uses").first()).containsText("A page with a root");
        administrator.press("Delete");
        administrator.press("Go ahead");
        administrator.says("The image is shown by \u201cA page with a root\u201d.");
    }

    /** Puts the image into the text that is open. */
    private static void show(Page editor, String address) {
        editor.evaluate("""
                (address) => {
                  const text = document.querySelector("textarea[name$='body']");
                  text.value = `<p>Adenosine.</p><figure><img src="${address}" alt="An image"></figure>`;
                  text.dispatchEvent(new Event("input", { bubbles: true }));
                }""", address);
    }

    @Test
    void readersSeeTheFileOfTheInstantAsWideAsTheyNeedIt() {
        String image = open("dune.png", 1000);
        String address = page.locator(".focus code").innerText();
        try (Newsroom newsroom = Newsroom.of(stage);
                Visitor reader = stage.visitor()) {
            ItemPages article = newsroom.article("An article with a dune");
            show(newsroom.author().visitor().page(), address);
            article.save();
            newsroom.publish(article);
            reader.open("/articles/an-article-with-a-dune");
            assertThat(reader.page().locator(".prose button.term")).hasText("Adenosine");
            Locator shown = reader.page().locator(".prose img");
            assertThat(shown).hasAttribute("srcset", Pattern.compile("/w640/dune\\.png 640w"));
            assertThat(shown).hasAttribute("fetchpriority", "high");
            assertThat(shown).hasJSProperty("complete", true);
            assertThat((int) shown.evaluate("image => image.naturalWidth")).isPositive();
            String before = Instant.now().toString();
            visitor.open(image);
            administrator.field("Another file in its place").setInputFiles(Documents.image("dune.png", 1010));
            administrator.press("Replace file");
            administrator.says("The image has its new file.");
            reader.page().reload();
            assertThat(shown).hasAttribute("width", "1010");
            visitor.open("/admin/as-of?path=/articles/an-article-with-a-dune&at=" + before);
            assertThat(page.locator(".prose img")).hasAttribute("width", "1000");
        }
    }

    @Test
    void filesAreServedToBeKeptAndDrawingsToDoNothing() {
        open("twig.png", 820);
        String address = page.locator(".focus code").innerText();
        APIResponse current = get(address, Map.of());
        assertThat(current.headers()).containsEntry("cache-control", "public, no-cache");
        assertThat(get(address, Map.of("If-None-Match", current.headers().get("etag")))
                        .status())
                .isEqualTo(304);
        String rendition = page.locator(".cut img").first().getAttribute("src");
        assertThat(get(rendition, Map.of()).headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable")
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(get(rendition.replace("w320", "w321"), Map.of()).status()).isEqualTo(404);
        assertThat(get(rendition.replace("w320", "square-1-1"), Map.of()).status())
                .isEqualTo(404);
        assertThat(get(rendition.replace("w320", "square-50-50"), Map.of()).status())
                .isEqualTo(200);
    }

    private APIResponse get(String address, Map<String, String> headers) {
        RequestOptions options = RequestOptions.create();
        headers.forEach(options::setHeader);
        return page.request().get(portal.page(address).toString(), options);
    }

    @Test
    void everyPageOfTheLibraryIsForEverybody() {
        String image = open("moss.png", 830);
        for (String path : List.of("/admin/media", "/admin/media?listed=true", image)) {
            visitor.open(path);
            Accessibility.checkOnEveryScreen(visitor);
        }
    }

    @Test
    void aFormWithoutAScriptSendsSeveralFilesToo() {
        visitor.open("/admin/media");
        page.evaluate("document.querySelector('.drop').replaceWith(document.querySelector('.drop').cloneNode(true))");
        page.getByLabel("Drop images here, or choose files")
                .setInputFiles(new FilePayload[] {Documents.image("fern.png", 840), text("fern-2.png", "No fern.")});
        page.locator(".drop").evaluate("form => HTMLFormElement.prototype.submit.call(form)");
        administrator.says("\u201cfern.png\u201d is in the library.");
        administrator.says("fern-2.png: The file is a text");
        assertThat(page.locator("#library")).containsText("fern");
    }

    /** Adds an image and opens its page. */
    private String open(String name, int width) {
        visitor.open("/admin/media");
        page.getByLabel("Drop images here, or choose files").setInputFiles(Documents.image(name, width));
        Locator link = page.locator(".uploads a");
        String path = "/admin/media/edit?" + link.getAttribute("href").split("\\?")[1];
        link.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name.replace(".png", ""));
        return path;
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "image/png", content.getBytes(StandardCharsets.UTF_8));
    }
}
