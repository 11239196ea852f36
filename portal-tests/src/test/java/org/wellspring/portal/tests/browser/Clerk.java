package org.wellspring.portal.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who works in the console by sending its forms without a browser, and so faster than anybody could. */
final class Clerk {

    private static final int PATIENCE = 60_000;

    private final Portal portal;
    private final Connection session = Jsoup.newSession().timeout(PATIENCE);

    private Clerk(Portal portal) {
        this.portal = portal;
    }

    /** A colleague whose account was made before. */
    static Clerk signedIn(Portal portal, Colleague colleague) {
        Clerk clerk = new Clerk(portal);
        Document door = clerk.open("/admin/sign-in");
        clerk.send(door, "sign-in", Map.of("name", colleague.name(), "password", Editor.OWN_PASSWORD));
        return clerk;
    }

    /** Somebody who has no account, or gets its password wrong. */
    static Document refused(Portal portal, String name, String password) {
        Clerk clerk = new Clerk(portal);
        return clerk.send(clerk.open("/admin/sign-in"), "sign-in", Map.of("name", name, "password", password));
    }

    Document open(String path) {
        try {
            return session.newRequest(portal.page(path).toString()).get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Fills fields of the page's form and presses a button, by their ids below the form's.
     *
     * @return the page that answers
     */
    Document send(Document page, String button, Map<String, String> fields) {
        FormElement form = page.expectForm("form#form");
        fields.forEach((field, value) ->
                form.expectFirst("#" + escaped("form:" + field)).val(value));
        String name = form.expectFirst("#" + escaped("form:" + button)).attr("name");
        try {
            return form.submit().data(name, name).execute().parse();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String escaped(String id) {
        return id.replace(":", "\\:");
    }
}
