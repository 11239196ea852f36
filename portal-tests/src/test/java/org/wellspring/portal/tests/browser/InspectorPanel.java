package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A tab of the editor's inspector with what stands in it; it is opened. */
final class InspectorPanel {

    private final Editor editor;
    private final Page page;
    private final String name;

    InspectorPanel(Editor editor, String name) {
        this.editor = editor;
        this.page = editor.visitor().page();
        this.name = name;
    }

    Locator tab() {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    InspectorPanel open() {
        tab().click();
        assertThat(tab()).hasAttribute("aria-selected", "true");
        return this;
    }

    /** Chooses, by the keyboard, the first item that a search finds. */
    void add(String list, String search, String part) {
        open();
        Locator box = searchIn(list, search);
        box.fill(part);
        assertThat(list(list).getByRole(AriaRole.OPTION).first()).containsText(part);
        box.press("ArrowDown");
        box.press("Enter");
        assertThat(list(list).locator(".attached li")).containsText(new String[] {part});
    }

    /** Begins a question or a disclaimer without leaving the page. */
    void begin(String list, String search, String title, String text) {
        open();
        Locator box = searchIn(list, search);
        box.fill(title);
        list(list).locator("[id$='-options-new']").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).last().fill(text);
        editor.press("Create and attach");
        assertThat(dialog).isHidden();
        assertThat(entry(title)).isVisible();
    }

    /** A list's entry, as the link to its own editor. */
    Locator entry(String title) {
        return page.locator(".attached a").filter(new Locator.FilterOptions().setHasText(title));
    }

    void names(String list, String... titles) {
        assertThat(list(list).locator(".attached li a")).containsText(titles);
    }

    /** What a preview shows. */
    Locator shown(String preview, String part) {
        if (!tab().getAttribute("aria-selected").equals("true")) {
            open();
        }
        return page.locator("[data-preview='" + preview + "'] [data-show='" + part + "']");
    }

    private Locator list(String label) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator searchIn(String list, String search) {
        return list(list)
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(search).setExact(true));
    }
}
