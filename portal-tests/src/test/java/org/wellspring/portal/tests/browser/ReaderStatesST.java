package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.server.Database;

/** Readers' pages that nobody sees before something has happened, each looked at on every screen. */
@BrowserTest
class ReaderStatesST {

    private static final String AT_FIRST = "<h2>How much</h2><p>Two cups a day are enough for most people.</p>"
            + "<p>More does no harm.</p><h2>For whom</h2><p>For adults.</p>";
    private static final String LATER = "<h2>How much</h2><p>One cup a day is enough for most people.</p>"
            + "<h2>For whom</h2><p>For adults.</p><p>Children need none.</p>";

    private final Stage stage;

    ReaderStatesST(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anArticlesHistoryShowsWhatIsDifferent() {
        Staff staff = stage.portal().staff();
        String article = staff.get(Colleague.AUTHOR).article("What readers saw before");
        for (String text : new String[] {AT_FIRST, LATER}) {
            staff.get(Colleague.AUTHOR).write(article, text);
            publish(staff, article);
        }
        try (Visitor reader = stage.visitor()) {
            assertThat(reader.open("/articles/what-readers-saw-before/history")).isEqualTo(200);
            reader.page().locator("details summary").click();
            assertThat(reader.page().locator("ins").allTextContents()).anyMatch(text -> text.contains("Children"));
            assertThat(reader.page().locator("del").allTextContents()).anyMatch(text -> text.contains("More does"));
            Accessibility.checkOnEveryScreen(reader);
            Screenshots.keep(reader, "history-with-differences");
        }
    }

    @Test
    void aPageStandsAlone() {
        Staff staff = stage.portal().staff();
        Clerk author = staff.get(Colleague.AUTHOR);
        String page = author.begin("PAGE", "How our editors work");
        author.send(author.open("/admin/pages/edit?id=" + page), "save", Map.of("body", AT_FIRST));
        publish(staff, page);
        try (Visitor reader = stage.visitor()) {
            assertThat(reader.open("/how-our-editors-work")).isEqualTo(200);
            Accessibility.checkOnEveryScreen(reader);
            Screenshots.keep(reader, "page");
        }
    }

    @Test
    void whatWasTakenBackIsGone() {
        Staff staff = stage.portal().staff();
        String article = staff.get(Colleague.AUTHOR).article("What no longer holds");
        publish(staff, article);
        try (Visitor publisher = stage.visitor();
                Visitor reader = stage.visitor()) {
            Editor.signedIn(publisher, stage.portal(), Colleague.PUBLISHER)
                    .item(article)
                    .openEditions()
                    .takeBack();
            assertThat(reader.open("/articles/what-no-longer-holds")).isEqualTo(410);
            Accessibility.checkOnEveryScreen(reader);
            Screenshots.keep(reader, "410");
        }
    }

    private static void publish(Staff staff, String item) {
        staff.get(Colleague.AUTHOR).submit(item);
        staff.get(Colleague.REVIEWER).approve(item);
        staff.get(Colleague.PUBLISHER).publish(item);
    }

    @Test
    void whatBreaksIsSaidWithoutItsCause() throws SQLException {
        Portal portal = stage.portal(Database.POSTGRESQL);
        try (Connection database = portal.database();
                Statement statement = database.createStatement();
                Visitor reader = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            statement.execute("alter table topic_edition rename to lost");
            try {
                assertThat(reader.open("/topics/sleep?page=2")).isEqualTo(500);
                assertThat(reader.page().content()).doesNotContain("Exception", "topic_edition", "at org.");
                Accessibility.checkOnEveryScreen(reader);
                Screenshots.keep(reader, "500");
            } finally {
                statement.execute("alter table lost rename to topic_edition");
            }
        }
    }
}
