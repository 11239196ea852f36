package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A draft as readers would see it: by its editor in the console, and by a stranger who got a link. */
@BrowserTest
class PreviewST {

    private final Stage stage;
    private final Portal portal;

    PreviewST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    @Test
    void aDraftIsSeenAsReadersWouldSeeItAndNoReaderSeesIt() {
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_LIGHT);
                Visitor stranger = stage.visitor(portal, Screen.PHONE_LIGHT)) {
            Editor author = Editor.signedIn(visitor, portal, Colleague.AUTHOR);
            author.begin("ARTICLE", "Title", "Seen before it is public");
            author.fill("Standfirst", "In short.");
            Page preview = visitor.page()
                    .waitForPopup(() -> visitor.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Preview"))
                            .click());
            FrameLocator shown = preview.frameLocator("iframe");
            assertThat(shown.locator("h1")).hasText("Seen before it is public");
            assertThat(shown.locator(".standfirst")).hasText("In short.");
            preview.getByLabel("Phone").check();
            assertThat(preview.locator("iframe")).hasCSS("width", "390px");
            preview.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link"))
                    .click();
            strangerSees(stranger, preview.getByLabel("Link to hand out").inputValue());
            // The draft in the frame has landmarks of its own; it was checked as the stranger sees it.
            preview.locator("iframe").evaluate("frame => frame.remove()");
            Accessibility.check(preview);
        }
    }

    private void strangerSees(Visitor stranger, String link) {
        Response response = stranger.page().navigate(link);
        assertThat(response.headerValue("cache-control")).isEqualTo("no-store");
        assertThat(response.headerValue("x-robots-tag")).isEqualTo("noindex");
        assertThat(response.headerValue("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(stranger.page().locator("h1")).hasText("Seen before it is public");
        assertThat(stranger.page().getByLabel("A preview")).containsText("readers do not see it");
        Accessibility.check(stranger.page());
        assertThat(stranger.page().navigate(link.replace("by=anna", "by=rita")).status())
                .isEqualTo(404);
        assertThat(stranger.page().navigate(link.replaceAll("\\?.*", "")).status())
                .isEqualTo(404);
        assertThat(stranger.open("/articles/seen-before-it-is-public")).isEqualTo(404);
    }
}
