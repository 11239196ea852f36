package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.server.Database;

/** The server process is killed while publishers are at work, as a power cut would. */
@BrowserTest
class CrashST {

    private static final int WRITERS = 3;
    private static final int PUBLISHES = 60;

    private final Stage stage;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    CrashST(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyAcknowledgedPublishIsThereAndNoneIsHalfDone(Database database) throws Exception {
        Portal portal = stage.portal(database);
        List<String> items = approvedArticles(portal);
        portal.staff().get(Colleague.PUBLISHER);
        ExecutorService publishers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch busy = new CountDownLatch(PUBLISHES);
        for (String item : items) {
            Clerk publisher = Clerk.signedIn(portal, Colleague.PUBLISHER.name(), Editor.OWN_PASSWORD);
            publishers.execute(() -> publishUntilTheEnd(publisher, item, busy));
        }
        assertThat(busy.await(2, TimeUnit.MINUTES)).isTrue();
        portal.kill();
        publishers.shutdown();
        assertThat(publishers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        try (Connection connection = portal.database()) {
            for (String item : items) {
                assertThat(editions(connection, item)).isGreaterThanOrEqualTo(acknowledged.get(item));
                assertThat(published(connection, item)).isEqualTo(editions(connection, item));
            }
        }
        portal.resume();
        assertThat(verified(portal)).contains("whole");
    }

    /** The numbers of new articles that wait to be published. */
    private List<String> approvedArticles(Portal portal) {
        Clerk author = portal.staff().get(Colleague.AUTHOR);
        Clerk reviewer = portal.staff().get(Colleague.REVIEWER);
        List<String> items = new ArrayList<>();
        for (int number = 1; number <= WRITERS; number++) {
            Document begun = author.send(
                    author.open("/admin/new?kind=ARTICLE"),
                    "begin",
                    Map.of("title", "Under way when it crashed " + number));
            String item = begun.location().replaceAll(".*id=", "");
            author.send(begun, "submit", Map.of("body", "<h2>Part</h2><p>Words.</p>"));
            reviewer.approve(item);
            items.add(item);
        }
        return items;
    }

    private void publishUntilTheEnd(Clerk publisher, String item, CountDownLatch busy) {
        try {
            Document page = publisher.open("/admin/editions?id=" + item);
            while (true) {
                page = publisher.send(page, "publish", Map.of());
                assertThat(page.select("#messages").text()).contains("Published.");
                acknowledged.put(item, page.select("table tbody tr").size());
                busy.countDown();
            }
        } catch (UncheckedIOException killed) {
            assertThat(busy.getCount()).isZero();
        }
    }

    private static int editions(Connection connection, String item) throws SQLException {
        return count(connection, "select count(*) from edition where item_id = " + item);
    }

    private static int published(Connection connection, String item) throws SQLException {
        return count(
                connection, "select count(*) from audit_entry where act = 'PUBLISHED' and subject_id = '" + item + "'");
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private String verified(Portal portal) {
        try (Visitor administrator = stage.visitor(portal, Screen.DESKTOP_LIGHT)) {
            Editor editor = Editor.signedIn(administrator, portal);
            administrator.open("/admin/record");
            editor.press("Verify");
            Locator report = administrator.page().locator("main");
            PlaywrightAssertions.assertThat(report).containsText(Pattern.compile("is whole|is broken"));
            return report.innerText();
        }
    }
}
