package org.wellspring.portal.tests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The colours that a reader's system asks for. */
enum Colours {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme scheme;

    Colours(ColorScheme scheme) {
        this.scheme = scheme;
    }

    static Colours of(Page page) {
        return (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") ? DARK : LIGHT;
    }

    Colours other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    ColorScheme scheme() {
        return scheme;
    }

    /** Changes the colours at once, without passing through others. */
    void applyTo(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
