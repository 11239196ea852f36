package org.wellspring.portal.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.contributor.ContributorContent;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.persistence.audit.JpaAuditLog;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** A test that runs on both databases, each time in a transaction of its own that is rolled back. */
@ParameterizedClass
@EnumSource(Database.class)
public abstract class PersistenceTest {

    protected static final Locale EN = Locale.ENGLISH;
    protected static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    protected static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR, Role.PUBLISHER), "192.0.2.1");

    @Parameter
    protected Database database;

    protected Session entities;

    @BeforeEach
    void begin() {
        entities = database.sessions().openSession();
        entities.beginTransaction();
    }

    @AfterEach
    void rollBack() {
        entities.getTransaction().rollback();
        entities.close();
    }

    protected Article article(String title) {
        return article(title, EN);
    }

    protected Article article(String title, Locale language) {
        ArticleContent content =
                new ArticleContent(title, "In short.", RichText.of("<h2>Part</h2><p>Text.</p>"), null, null);
        return begun(new Article(language, Slug.from(title), content, ANNA, NOON));
    }

    protected Faq faq(String question) {
        FaqContent content = new FaqContent(question, RichText.of("<p>Because.</p>"));
        return begun(new Faq(EN, Slug.from(question), content, ANNA, NOON));
    }

    protected Disclaimer disclaimer(String title) {
        DisclaimerContent content = new DisclaimerContent(title, RichText.of("<p>No advice.</p>"));
        return begun(new Disclaimer(EN, Slug.from(title), content, ANNA, NOON));
    }

    protected Contributor contributor(String name) {
        return contributor(name, EN);
    }

    protected Contributor contributor(String name, Locale language) {
        return begun(new Contributor(language, Slug.from(name), new ContributorContent(name), ANNA, NOON));
    }

    /** The item, as if it had stood at its address for a year. */
    protected <T extends ContentItem> T begun(T item) {
        new JpaContentItems(entities).addAt(item, NOON.minus(Duration.ofDays(365)));
        return item;
    }

    /** The record, as the session sees it. */
    protected static AuditTrail trail(Session session) {
        return new AuditTrail(new JpaAuditLog(session, () -> {}), InstantSource.fixed(NOON));
    }

    protected <T> T kept(T entity) {
        entities.persist(entity);
        return entity;
    }

    protected Edition published(ContentItem item, Instant at) {
        item.appearOn(LocalDate.ofInstant(at, ZoneOffset.UTC));
        return added(item.publish(ANNA, at));
    }

    protected void takenBack(ContentItem item, Instant at) {
        added(item.takeBack(ANNA, at));
    }

    /** Any edition of an item, such as one that is to begin later. */
    protected Edition added(Edition edition) {
        new JpaContentItems(entities).add(edition);
        entities.flush();
        return edition;
    }

    /** How many statements the action sends to the database. */
    protected long statements(Runnable action) {
        entities.flush();
        entities.clear();
        Statistics statistics = entities.getSessionFactory().getStatistics();
        long before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }

    protected static List<Slug> slugs(String... slugs) {
        return List.of(slugs).stream().map(Slug::new).toList();
    }
}
