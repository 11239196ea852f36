package org.wellspring.portal.tests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.PasswordHashing;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.Importing;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.inspection.EntryFilter;
import org.wellspring.portal.inspection.Inspecting;
import org.wellspring.portal.inspection.Verdict;
import org.wellspring.portal.intake.Intake;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.SourceDocument;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemLines;

/** What only the server can show of the EAR as it ships: that its parts find each other and keep their promises. */
@ExtendWith(ArquillianExtension.class)
class PortalIT {

    /** How many statements a whole request may take, whatever it shows. */
    private static final Map<String, Long> STATEMENTS = Map.of(
            "/articles/l-theanine-calm-without-drowsiness", 4L,
            "/", 6L,
            "/articles", 6L,
            "/topics/sleep", 10L,
            "/questions", 6L,
            "/archive", 6L,
            "/a-z", 6L);

    @Inject
    private PublishedArticles articles;

    @Inject
    private ItemLines items;

    @Inject
    private Intake intake;

    @Inject
    private Importing importing;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Inspecting inspecting;

    @Inject
    private UserTransaction transaction;

    @Inject
    private InstantSource clock;

    @Inject
    private EntityManager entities;

    @PersistenceUnit(unitName = "wellspring")
    private EntityManagerFactory unit;

    @Deployment
    static EnterpriseArchive portal() {
        return TestedEar.with(PortalIT.class);
    }

    @Test
    void theMigrationsAreFoundInsideTheArchive() {
        List<?> versions = entities.createNativeQuery(
                        "select version from flyway_schema_history where success = true and version is not null")
                .getResultList();
        assertThat(versions).isNotEmpty().doesNotContainNull();
    }

    @Test
    void theMappingFitsTheSchema() {
        assertThatCode(() ->
                        unit.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstStartPublishesTheSamples() {
        assertThat(articles.newest(Locale.ENGLISH, clock.instant(), 50))
                .extracting(ArticleTeaser::title)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theFirstStartIsTheBeginningOfAWholeRecord() {
        Verdict report = inspecting.verify(Actor.PORTAL, Optional.empty());
        assertThat(report.isWhole()).isTrue();
        assertThat(report.end().number()).isGreaterThan(6);
    }

    @Test
    void theRecordTellsOfEachItemThatTheFirstStartBroughtIn() {
        long kept = Stream.of(ItemKind.values())
                .mapToLong(kind -> items.count(ItemFilter.all(kind), "", Instant.now()))
                .sum();
        assertThat(recorded(Act.IMPORTED) + recorded(Act.CREATED)).isEqualTo(kept);
    }

    private long recorded(Act act) {
        return inspecting.count(
                Actor.PORTAL,
                EntryFilter.ofDays(
                        Optional.of(act),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC));
    }

    @Test
    void aScriptWithoutNameAndPasswordIsAskedForThemAndGetsNoSession() throws Exception {
        HttpResponse<String> answer = verification("");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic ");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anInitialPasswordLetsNoScriptIn() throws Exception {
        assertThat(verification("admin:" + System.getenv("PORTAL_ADMIN_PASSWORD"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> verification(String credentials) throws Exception {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return sent(request("/admin/api/audit/verification").header("Authorization", "Basic " + basic));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getenv("PORTAL_HTTP_PORT") + path));
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The server of this test runs with {@code PORTAL_SHARED_CACHE_SECONDS=60}. */
    @Test
    void aSharedCacheLearnsHowLongItMayShowAPageAndByWhatToFindIt() throws Exception {
        HttpResponse<String> made = sent(request("/articles"));
        HttpResponse<String> kept = sent(request("/articles"));
        assertThat(kept.headers().firstValue("Cache-Status")).contains("wellspring; hit");
        assertThat(List.of(made, kept)).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .contains("public, max-age=0, s-maxage=60, stale-while-revalidate=60");
            assertThat(answer.headers()
                            .firstValue("Surrogate-Key")
                            .orElseThrow()
                            .split(" "))
                    .contains("site", "article-en");
        });
    }

    @Test
    void aPageThatIsNotKeptTakesFewStatements() throws Exception {
        Statistics statistics = unit.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        Map<String, Long> fewest = new TreeMap<>();
        for (String path : STATEMENTS.keySet()) {
            for (int turn = 0; turn < 5; turn++) {
                long before = statistics.getPrepareStatementCount();
                read(path);
                // The server's own work counts too, now and then.
                fewest.merge(path, statistics.getPrepareStatementCount() - before, Math::min);
            }
        }
        statistics.setStatisticsEnabled(false);
        assertThat(fewest)
                .allSatisfy((path, count) ->
                        assertThat(count).as("%s of %s", path, fewest).isBetween(1L, STATEMENTS.get(path)));
    }

    /** Asks with a parameter that keeps the page from being kept. */
    private static void read(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + System.getenv("PORTAL_HTTP_PORT") + path + "?language=en");
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRecordCannotBeChanged() throws Exception {
        transaction.begin();
        try {
            Query change = entities.createNativeQuery("update audit_entry set actor = 'nobody'");
            assertThatThrownBy(change::executeUpdate).hasStackTraceContaining("only ever added to");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theFirstAdministratorHasToChangeThePassword() {
        assertThat(signingIn.mustChangePassword("admin")).isTrue();
    }

    @Test
    void aPasswordIsHashedWithSaltAndRecognised() {
        char[] password = "correct horse battery staple".toCharArray();
        String hash = hashing.hash(password);
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:220000:").isNotEqualTo(hashing.hash(password));
        assertThat(hashing.verify(password, hash)).isTrue();
        assertThat(hashing.verify("another".toCharArray(), hash)).isFalse();
    }

    @Test
    void aRefusedImportLeavesNothingBehind() {
        long before = items.count(ItemFilter.all(ItemKind.FAQ), "", Instant.now());
        Proposal proposal = intake.propose(SourceDocument.ofText("Zinc\n\nZinc is a metal.\n\nQ: Why?\n\nA: So.\n"));
        assertThatThrownBy(() -> importing.accept(Actor.PORTAL, proposal, " ", Locale.ENGLISH))
                .isInstanceOf(InvalidContentException.class);
        assertThat(items.count(ItemFilter.all(ItemKind.FAQ), "", Instant.now())).isEqualTo(before);
    }
}
