package org.wellspring.portal.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** The screens on which pages are looked at: a desktop's, a tablet's and a phone's width, light and dark. */
enum Screen {
    DESKTOP_LIGHT(1440, 900, Colours.LIGHT),
    TABLET_LIGHT(820, 1180, Colours.LIGHT),
    DESKTOP_DARK(1440, 900, Colours.DARK),
    PHONE_LIGHT(390, 844, Colours.LIGHT),
    PHONE_DARK(390, 844, Colours.DARK);

    private final int width;
    private final int height;
    private final Colours colours;

    Screen(int width, int height, Colours colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** Shows the page as it would be on this screen. */
    void applyTo(Page page) {
        page.setViewportSize(width, height);
        colours.applyTo(page);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours.scheme())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }
}
