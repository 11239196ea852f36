package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of pages below {@code target/screenshots}, to be looked at. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** The page that is open, on each width in light and dark; on none may it scroll sideways. */
    static void keep(Visitor visitor, String name) {
        Page page = visitor.page();
        for (Screen screen : List.of(Screen.PHONE_LIGHT, Screen.TABLET_LIGHT, Screen.DESKTOP_LIGHT)) {
            screen.applyTo(page);
            assertThat(visitor.isWiderThanItsScreen())
                    .as("%s scrolls sideways on %s", page.url(), screen)
                    .isFalse();
            for (Colours colours : Colours.values()) {
                colours.applyTo(page);
                String file = "%s-%d-%s.png".formatted(name, page.viewportSize().width, colours);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(file.toLowerCase(Locale.ROOT)))
                        .setFullPage(true));
            }
        }
    }
}
