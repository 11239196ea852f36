package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser of their own: no cookies, no history. No page may give them a script error. */
final class Visitor implements AutoCloseable {

    private final Portal portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Visitor(Browser browser, Portal portal, Browser.NewContextOptions options) {
        this.portal = portal;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(this::note);
    }

    private void note(ConsoleMessage message) {
        // The browser also reports a page's own status of 4xx, which tests ask for on purpose.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            faults.add(message.text());
        }
    }

    /** Opens a page of the portal and returns the answer's status. */
    int open(String path) {
        Response response = page.navigate(portal.page(path).toString());
        return response.status();
    }

    Page page() {
        return page;
    }

    /** Where the first link that fits the selector leads, as a path of the portal. */
    String firstLink(String selector) {
        String target = page.locator(selector).first().getAttribute("href");
        URI address = URI.create(page.url()).resolve(target);
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }

    boolean isWiderThanItsScreen() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("script errors and refused resources").isEmpty();
    }
}
