package org.wellspring.portal.persistence.change;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.audit.JpaAuditLog;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** A test of what has changed for readers since somebody looked last. */
abstract class ChangesTest extends NewsroomTest {

    JpaChanges changes;
    Progress progress;

    @BeforeEach
    void open() {
        changes = new JpaChanges(entities, new JpaAuditLog(entities, () -> {}));
    }

    /** Everything until now is known. */
    void look() {
        entities.flush();
        progress = changes.since(Optional.empty(), now).progress();
    }

    Advance advance(Instant until) {
        entities.flush();
        return changes.since(Optional.of(progress), until);
    }

    Set<SurrogateKey> changed() {
        now = now.plusSeconds(1);
        return advance(now).change().keys();
    }

    static SurrogateKey edition(Edition edition) {
        return SurrogateKey.edition(edition.id());
    }

    static SurrogateKey list(ItemKind kind) {
        return SurrogateKey.kind(kind, EN);
    }

    Topic topic(String name, Topic parent) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        return parent == null ? topic : revised(topic, "topics", number(parent));
    }

    <T extends ContentItem> T revised(T item, String field, String value) {
        entities.flush();
        item.revise(item.draft().replacing(field, value), items, WALTER, now);
        return item;
    }

    String number(ContentItem item) {
        entities.flush();
        return item.id().toString();
    }

    Edition republished(Article article, String title) {
        now = now.plusSeconds(1);
        return publishedNow(retitled(article, title));
    }
}
