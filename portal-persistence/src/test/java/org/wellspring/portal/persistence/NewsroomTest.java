package org.wellspring.portal.persistence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.Merging;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.edition.Validity;
import org.wellspring.portal.persistence.article.JpaPublishedArticles;
import org.wellspring.portal.persistence.disclaimer.JpaPublishedDisclaimers;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.persistence.edition.JpaItemQueries;
import org.wellspring.portal.persistence.link.JpaLinks;
import org.wellspring.portal.persistence.quality.JpaFindingCounts;
import org.wellspring.portal.persistence.revision.JpaRevisions;
import org.wellspring.portal.quality.Examining;
import org.wellspring.portal.revision.Revisions;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Step;

/** A test of what people do with items one after the other, by a clock that the test sets. */
public abstract class NewsroomTest extends PersistenceTest {

    protected static final Actor WALTER = new Actor("walter", Set.of(Role.AUTHOR), "192.0.2.2");
    protected static final Actor RITA = new Actor("rita", Set.of(Role.REVIEWER), "192.0.2.3");
    protected static final Actor PAULA = new Actor("paula", Set.of(Role.PUBLISHER), "192.0.2.4");

    protected Instant now;
    protected ZoneId zone;
    protected InstantSource clock;
    protected JpaContentItems items;
    protected Revisions revisions;
    protected AuditTrail audit;
    protected Examining examining;
    protected Publishing publishing;
    protected Drafting drafting;
    protected Merging merging;

    @BeforeEach
    void openNewsroom() {
        now = NOON;
        zone = ZoneOffset.UTC;
        clock = () -> now;
        items = new JpaContentItems(entities);
        revisions = new JpaRevisions(entities);
        audit = trail(entities);
        examining = new Examining(items, new JpaLinks(entities), new JpaFindingCounts(entities), clock);
        publishing = new Publishing(items, audit, () -> zone, clock);
        drafting = new Drafting(items, new JpaItemQueries(entities), revisions, examining, audit, clock);
        merging = new Merging(items, publishing, audit, clock);
    }

    /** The item, reviewed and approved as it is. */
    protected <T extends ContentItem> T approved(T item) {
        item.advance(Step.SUBMIT, WALTER, 0);
        item.advance(Step.APPROVE, RITA, 0);
        entities.flush();
        return item;
    }

    /** The article with another title, approved again. */
    protected Article retitled(Article article, String title) {
        article.revise(article.draft().replacing("title", title), items, WALTER, now);
        return approved(article);
    }

    protected long version(ContentItem item) {
        entities.flush();
        return item.version();
    }

    /** The item's own edition, published from now on. */
    protected Edition publishedNow(ContentItem item) {
        return last(publishing.publish(PAULA, item.id(), version(item), Optional.empty()));
    }

    protected Edition publishedUntil(ContentItem item, Instant end) {
        return last(publishing.publish(PAULA, item.id(), version(item), Optional.of(end)));
    }

    /** The item's own edition, planned. */
    protected Edition planned(ContentItem item, Instant from) {
        return planned(item, Validity.from(from));
    }

    protected Edition planned(ContentItem item, Instant from, Instant until) {
        return planned(item, new Validity(from, Optional.of(until)));
    }

    private Edition planned(ContentItem item, Validity wanted) {
        return last(publishing.schedule(PAULA, item.id(), version(item), wanted));
    }

    private static Edition last(List<Edition> editions) {
        return editions.get(editions.size() - 1);
    }

    /** The title that readers find at the item's present address; empty when they find nothing. */
    protected Optional<String> shown(Article article, Instant at) {
        return page(article.slug(), at).map(ArticlePage::title);
    }

    protected Optional<ArticlePage> page(Slug slug, Instant at) {
        return new JpaPublishedArticles(entities)
                .find(EN, slug, at, new JpaPublishedDisclaimers(entities).standing(EN, at));
    }

    /** What the record tells about the item, the first act first. */
    protected List<AuditEntry> record(ContentItem item) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.subjectId = :id and e.subjectKind = :kind order by e.number",
                        AuditEntry.class)
                .setParameter("id", item.id().toString())
                .setParameter("kind", item.kind().name())
                .getResultList();
    }
}
