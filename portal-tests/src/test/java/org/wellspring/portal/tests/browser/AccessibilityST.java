package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page on every screen: usable by everybody, and never wider than the screen. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityST {

    private static final String MISSING = "/nothing-here";
    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";
    /** One of each type; those of which an item is shown are found on the way. */
    private static final List<String> FOR_READERS = List.of(
            "/",
            "/articles",
            ARTICLE,
            ARTICLE + "/history",
            "/archive",
            "/search?q=sleep",
            "/search?q=unicorns",
            "/questions",
            "/disclaimers",
            "/topics",
            "/topics/nutrients",
            "/a-z",
            "/glossary",
            MISSING);

    private static final List<String> MORE_FOR_READERS = List.of(
            "/articles/iron-who-needs-more-and-who-should-not-take-it", "/search", "/questions?q=coffee", "/de");
    private static final List<String> LISTS = List.of(
            "/admin/articles",
            "/admin/questions",
            "/admin/disclaimers",
            "/admin/topics",
            "/admin/contributors",
            "/admin/pages");
    private static final List<String> FOR_EDITORS = List.of(
            "/admin/",
            "/admin/new?kind=ARTICLE",
            "/admin/new?kind=FAQ",
            "/admin/new?kind=DISCLAIMER",
            "/admin/new?kind=TOPIC",
            "/admin/new?kind=CONTRIBUTOR",
            "/admin/new?kind=PAGE",
            "/admin/import",
            "/admin/media",
            "/admin/people",
            "/admin/people/new",
            "/admin/trash",
            "/admin/redirects",
            "/admin/missing",
            "/admin/broken",
            "/admin/too-large",
            "/admin/feedback",
            "/admin/searches",
            "/admin/profile",
            "/admin/sessions",
            "/admin/settings",
            "/admin/menus",
            "/admin/topics/tree",
            "/admin/record",
            "/admin/as-of",
            "/admin/password",
            "/admin/second-factor");

    private final Stage stage;
    private final Portal portal;
    private String article;
    private String waiting;

    AccessibilityST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    /** An article with several drafts, comments, an edition that was, one that is and one to come. */
    @BeforeAll
    void somethingOfEverything() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages everything = newsroom.article("An article with everything");
            article = everything.number();
            ItemPages review = newsroom.reviewer().item(article);
            ItemPages editions = newsroom.publisher().item(article);
            newsroom.publish(everything);
            everything.openText();
            newsroom.author().fill("Text", "<h2>How much</h2><p>The body needs some of it each day.</p>");
            everything.save();
            everything.submit();
            review.openReview().comment("some of it", "How much is some?");
            review.resolve();
            review.approve();
            editions.openEditions().publish();
            editions.schedule(Instant.now().plus(Duration.ofDays(30)));
            review.openReview().comment("", "Is there a newer study?");
        }
        Clerk author = portal.staff().get(Colleague.AUTHOR);
        author.begin("TOPIC", "Everything there is");
        author.begin("CONTRIBUTOR", "Everybody there is");
        author.begin("PAGE", "About everything");
        waiting = author.article("An article that waits for an image");
        author.write(waiting, "<figure class=\"placeholder\"><figcaption>A bowl of nuts</figcaption></figure>");
    }

    @Test
    void readersPages() {
        try (Visitor reader = stage.visitor()) {
            FOR_READERS.forEach(path -> look(reader, path, path));
            check(reader, MORE_FOR_READERS);
            for (String list : List.of("/questions", "/disclaimers", "/archive")) {
                reader.open(list);
                look(reader, reader.firstLink("main a[href*='" + list + "/']"), list + "/one");
            }
            reader.open(ARTICLE);
            look(reader, reader.firstLink("main a[href*='/people/']"), "/people/one");
        }
    }

    private static void look(Visitor reader, String path, String name) {
        check(reader, List.of(path));
        Screenshots.keep(reader, name.equals("/") ? "home" : name.substring(1).replaceAll("[^a-z0-9]+", "-"));
    }

    @Test
    void editorsPages() {
        try (Visitor visitor = stage.visitor()) {
            check(visitor, List.of("/admin/sign-in"));
            Editor.signedIn(visitor, portal);
            check(visitor, FOR_EDITORS);
            check(visitor, LISTS);
            for (String list : LISTS) {
                visitor.open(list);
                check(visitor, List.of(visitor.firstLink("main a[href*='edit?id=']")));
            }
        }
    }

    @Test
    void thePagesOfOneItem() {
        try (Visitor visitor = stage.visitor()) {
            Editor.signedIn(visitor, portal);
            check(
                    visitor,
                    List.of(
                            "/admin/articles/edit?id=" + article,
                            "/admin/translations?id=" + article,
                            "/admin/links?id=" + article,
                            "/admin/review?id=" + article,
                            "/admin/history?id=" + article,
                            "/admin/compare?before=revision-1&after=revision-2&id=" + article,
                            "/admin/preview?id=" + article,
                            "/admin/editions?id=" + article,
                            "/admin/leaving?act=take_back&id=" + article,
                            "/admin/bulk?kind=article&act=take_back&ids=" + article + "," + waiting,
                            "/admin/merge?id=" + waiting + "&into=" + article));
            visitor.open("/admin/articles/edit?id=" + waiting);
            check(visitor, List.of(visitor.firstLink("main a[href*='/figure?']")));
        }
    }

    private static void check(Visitor visitor, List<String> paths) {
        for (String path : paths) {
            assertThat(visitor.open(path)).as(path).isEqualTo(path.equals(MISSING) ? 404 : 200);
            Accessibility.checkOnEveryScreen(visitor);
        }
    }
}
