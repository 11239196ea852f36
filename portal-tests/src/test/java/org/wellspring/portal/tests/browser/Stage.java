package org.wellspring.portal.tests.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.wellspring.portal.server.Database;

/** The browser and the portals that the tests of a run share; each is started when it is first asked for. */
final class Stage implements AutoCloseable {

    private final Map<Database, Portal> portals = new EnumMap<>(Database.class);
    private Chromium chromium;

    Portal portal(Database database) {
        return portals.computeIfAbsent(database, Portal::start);
    }

    /** The portal for tests to which the database does not matter. */
    Portal portal() {
        return portal(Database.H2);
    }

    Visitor visitor(Portal portal, Screen screen) {
        return visitor(portal, screen.options());
    }

    /** Somebody whose browser asks for pages in a language. */
    Visitor visitor(Portal portal, Screen screen, String language) {
        return visitor(portal, screen.options().setLocale(language));
    }

    /** Somebody whose browser runs no scripts. */
    Visitor visitorWithoutScripts(Portal portal, Screen screen) {
        return visitor(portal, screen.options().setJavaScriptEnabled(false));
    }

    private Visitor visitor(Portal portal, Browser.NewContextOptions options) {
        return new Visitor(chromium().browser(), portal, options);
    }

    Chromium chromium() {
        if (chromium == null) {
            chromium = Chromium.launch();
        }
        return chromium;
    }

    Visitor visitor() {
        return visitor(portal(), Screen.DESKTOP_LIGHT);
    }

    /** Somebody whose browser runs no scripts. */
    Visitor visitorWithoutScripts() {
        return visitor(portal(), Screen.DESKTOP_LIGHT.options().setJavaScriptEnabled(false));
    }

    @Override
    public void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        for (Portal portal : portals.values()) {
            portal.close();
        }
    }
}
