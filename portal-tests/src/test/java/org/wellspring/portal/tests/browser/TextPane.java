package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The rich-text editor of the item that is open, worked by keyboard and by the names of its tools. */
final class TextPane {

    private static final String PASTE = """
            (text, [html, plain]) => {
              const clipboard = new DataTransfer();
              clipboard.setData("text/html", html);
              clipboard.setData("text/plain", plain);
              text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }
            """;

    private final Page page;
    private final Locator text;

    TextPane(Page page) {
        this.page = page;
        this.text = page.locator(".rich")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Text").setExact(true));
        text.waitFor();
    }

    /** What the form sends. */
    Locator html() {
        return page.locator(".rich + textarea");
    }

    TextPane clear() {
        text.focus();
        return keys("Control+a", "Delete");
    }

    TextPane type(String words) {
        page.keyboard().type(words);
        return this;
    }

    TextPane keys(String... combinations) {
        Keyboard keyboard = page.keyboard();
        for (String combination : combinations) {
            keyboard.press(combination);
        }
        return this;
    }

    /** Opens the tools by key, goes to one by arrow keys and uses it. */
    TextPane tool(String name) {
        text.press("Alt+F10");
        Locator tool = tools().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
        while (!(boolean) tool.evaluate("tool => tool === document.activeElement")) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        return this;
    }

    Locator tools() {
        return page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Text tools"));
    }

    /** Pastes one of the documents beside the tests. */
    TextPane paste(String document) throws IOException {
        try (InputStream file = TextPane.class.getResourceAsStream("/pasted/" + document)) {
            text.evaluate(PASTE, new String[] {new String(file.readAllBytes(), StandardCharsets.UTF_8), "plain"});
        }
        return this;
    }

    /** Fills fields of the dialog that is open, each named before its value; the Enter key of the last sends it. */
    TextPane answer(String... fields) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        for (int at = 0; at < fields.length; at += 2) {
            dialog.getByLabel(fields[at], new Locator.GetByLabelOptions().setExact(true))
                    .fill(fields[at + 1]);
        }
        page.keyboard().press("Enter");
        assertThat(dialog).isHidden();
        assertThat(text).isFocused();
        return this;
    }
}
