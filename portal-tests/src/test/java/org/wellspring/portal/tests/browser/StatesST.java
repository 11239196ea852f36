package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The dialogs, and pages that lie behind others, are usable by everybody: on a desktop by day, on a phone by night. */
@BrowserTest
class StatesST {

    private final Stage stage;

    StatesST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theDialogsOfTheEditorOnAPhoneByNight() {
        try (Visitor visitor = stage.visitor(stage.portal(), Screen.PHONE_DARK)) {
            Editor editor = Editor.signedIn(visitor, stage.portal());
            editor.article("With every dialog open");
            TextPane text = new TextPane(visitor.page());
            for (String tool : new String[] {"Link", "Cite", "Figure", "Table", "Language"}) {
                text.tool(tool);
                // What a bar covers that stays in sight would count as too small.
                visitor.page().evaluate("scrollTo(0, 0)");
                Accessibility.check(visitor.page());
                visitor.page().keyboard().press("Escape");
            }
            text.keys("Control+f");
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void theQuestionBeforeSomethingIsDone() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, stage.portal());
            administrator.create(Colleague.of("nils", "Author"));
            administrator.openPerson("nils");
            administrator.press("Lock");
            visitor.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go ahead"))
                    .waitFor();
            Accessibility.checkOnEveryScreen(visitor);
        }
    }

    @Test
    void pagesBehindOthers() {
        try (Visitor visitor = stage.visitor()) {
            Editor administrator = Editor.signedIn(visitor, stage.portal());
            administrator.propose("Chromium in a proposal\n\nThe body needs a little of it each day.");
            Accessibility.checkOnEveryScreen(visitor);
            String article = administrator.article("Behind other pages").number();
            for (String path : new String[] {
                "/admin/profile",
                "/admin/missing",
                "/admin/media",
                "/admin/people/bulk?act=take_role&ids=admin",
                "/admin/bulk?kind=article&act=set_topic&ids=" + article,
                "/admin/compare?woven=true&before=revision-1&id=" + article
            }) {
                assertThat(visitor.open(path)).as(path).isEqualTo(200);
                Accessibility.checkOnEveryScreen(visitor);
            }
        }
    }
}
