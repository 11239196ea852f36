package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who works in the console by sending its forms without a browser, and so faster than anybody could. Tests have
 * done by clerks what others look at in a browser.
 */
final class Clerk {

    private static final int PATIENCE = 60_000;

    private final Portal portal;
    private final Connection session = Jsoup.newSession().timeout(PATIENCE);

    private Clerk(Portal portal) {
        this.portal = portal;
    }

    /** Somebody who has an account, in a session of its own. */
    static Clerk signedIn(Portal portal, String name, String password) {
        Clerk clerk = new Clerk(portal);
        clerk.send(clerk.open("/admin/sign-in"), "sign-in", Map.of("name", name, "password", password));
        assertThat(clerk.isSignedIn()).as("%s is signed in", name).isTrue();
        return clerk;
    }

    /** Somebody who has no account, or gets its password wrong. */
    static Document refused(Portal portal, String name, String password) {
        Clerk clerk = new Clerk(portal);
        return clerk.send(clerk.open("/admin/sign-in"), "sign-in", Map.of("name", name, "password", password));
    }

    boolean isSignedIn() {
        try {
            return session.newRequest(portal.page("/admin/api/session").toString())
                            .ignoreContentType(true)
                            .ignoreHttpErrors(true)
                            .execute()
                            .statusCode()
                    == 200;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What makes a browser go on with this session. */
    List<Cookie> cookies() {
        return session.cookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setDomain(portal.page("/").getHost())
                        .setPath(cookie.getPath())
                        .setHttpOnly(true))
                .toList();
    }

    void choosePassword(String present, String wanted) {
        Map<String, String> fields = Map.of("present", present, "wanted", wanted, "again", wanted);
        says(send(open("/admin/password"), "change", fields), "Your password is changed.");
    }

    /** Makes an account and returns its initial password. */
    String create(Colleague colleague) {
        Document page = open("/admin/people/new");
        for (Element role : page.select("input[type=checkbox]")) {
            String label = page.getElementsByAttributeValue("for", role.id()).text();
            if (colleague.roles().contains(label)) {
                role.attr("checked", "checked");
            } else {
                role.removeAttr("checked");
            }
        }
        Document made = send(page, "create", Map.of("name", colleague.name()));
        says(made, "The account is made.");
        return made.expectFirst(".handover code").text();
    }

    /** Brings in a short article of a standfirst and two paragraphs, and returns its number. */
    String article(String title) {
        String document = String.join(
                "\n\n",
                title,
                "What is known about it, in short.",
                "The body needs a little of it each day.",
                "Too much of it does harm.");
        Document proposal = send(open("/admin/import"), "paste", "read", Map.of("source", document));
        Document draft = send(proposal, "accept", Map.of());
        says(draft, "Created drafts of 1 article");
        return number(draft);
    }

    /** Begins an item of a kind with nothing but its title, and returns its number. */
    String begin(String kind, String title) {
        return number(send(open("/admin/new?kind=" + kind), "begin", Map.of("title", title)));
    }

    /** The number of the item whose page this is. */
    private static String number(Document page) {
        return page.location().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** Keeps another text of an article. */
    void write(String number, String body) {
        Document kept = send(open("/admin/articles/edit?id=" + number), "save", Map.of("body", body));
        says(kept, "The draft is saved.");
    }

    void submit(String number) {
        says(send(open("/admin/review?id=" + number), "submit", Map.of()), "Handed to review.");
    }

    void approve(String number) {
        says(send(open("/admin/review?id=" + number), "approve", Map.of()), "Approved. It can be published now.");
    }

    void publish(String number) {
        Document published = send(open("/admin/editions?id=" + number), "publish", Map.of());
        says(published, "Published. Readers see this text now.");
    }

    void schedule(String number, Instant from) {
        Map<String, String> fields = Map.of("from", ItemPages.local(from));
        says(send(open("/admin/editions?id=" + number), "publish", fields), "Planned.");
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
        return send(page, "form", button, fields);
    }

    private Document send(Document page, String id, String button, Map<String, String> fields) {
        FormElement form = page.expectForm("form#" + id);
        fields.forEach((field, value) -> part(form, field).val(value));
        String name = part(form, button).attr("name");
        try {
            return form.submit().data(name, name).execute().parse();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Element part(FormElement form, String id) {
        return form.expectFirst("#" + form.id() + "\\:" + id);
    }

    private static void says(Document page, String text) {
        assertThat(page.select("main").text()).contains(text);
    }
}
