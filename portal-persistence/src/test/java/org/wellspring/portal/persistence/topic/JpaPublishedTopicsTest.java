package org.wellspring.portal.persistence.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.edition.NotMergeableException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.topic.TopicLoopException;
import org.wellspring.portal.topic.TopicPage;

class JpaPublishedTopicsTest extends NewsroomTest {

    private JpaPublishedTopics topics;
    private Topic minerals;
    private Topic metals;

    @BeforeEach
    void publish() {
        topics = new JpaPublishedTopics(entities);
        minerals = topic("Minerals", null);
        metals = topic("Metals", minerals);
    }

    @Test
    void aPageLeadsUpAndDown() {
        assertThat(page("metals", NOON).parent()).map(ItemLink::title).contains("Minerals");
        assertThat(page("minerals", NOON).children())
                .extracting(ItemLink::title)
                .containsExactly("Metals");
    }

    @Test
    void theRootsAreThoseWithNothingAbove() {
        assertThat(topics.roots(EN, NOON)).extracting(ItemLink::title).containsExactly("Minerals");
    }

    @Test
    void theTreeIsTheOneOfTheInstant() {
        now = NOON.plusSeconds(1);
        Topic elements = topic("Elements", null);
        published(under(metals, elements), now);
        assertThat(page("metals", NOON).parent()).map(ItemLink::title).contains("Minerals");
        assertThat(page("metals", now).parent()).map(ItemLink::title).contains("Elements");
    }

    @Test
    void whatLayUnderATopicLiesUnderTheOneOfWhichThatBecameAPart() {
        Topic elements = topic("Elements", null);
        now = NOON.plusSeconds(1);
        merging.merge(PAULA, minerals.id(), version(minerals), elements.id());
        entities.flush();
        assertThat(page("metals", now).parent()).map(ItemLink::title).contains("Elements");
        assertThat(page("elements", now).children()).extracting(ItemLink::title).containsExactly("Metals");
        assertThat(page("metals", NOON).parent()).map(ItemLink::title).contains("Minerals");
    }

    @Test
    void aTopicDoesNotTakeInOneAboveIt() {
        Topic rare = topic("Rare metals", metals);
        assertThatThrownBy(() -> merging.merge(PAULA, minerals.id(), version(minerals), rare.id()))
                .isInstanceOf(NotMergeableException.class);
    }

    @Test
    void aTopicThatMovedAwayAndTookInTheOneAboveIsNotItsOwnChild() {
        under(metals, null);
        now = NOON.plusSeconds(1);
        merging.merge(PAULA, minerals.id(), version(minerals), metals.id());
        entities.flush();
        assertThat(page("metals", now).children()).isEmpty();
        assertThat(page("metals", now).parent()).isEmpty();
        assertThat(topics.roots(EN, now)).extracting(ItemLink::title).containsExactly("Metals");
    }

    @Test
    void aTopicDoesNotLieUnderItself() {
        assertThatThrownBy(() -> under(minerals, metals)).isInstanceOf(TopicLoopException.class);
        assertThatThrownBy(() -> under(minerals, minerals)).isInstanceOf(TopicLoopException.class);
    }

    private Topic topic(String name, Topic parent) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        entities.flush();
        published(under(topic, parent), now);
        return topic;
    }

    private Topic under(Topic topic, Topic parent) {
        String number = parent == null ? "" : parent.id().toString();
        topic.revise(topic.draft().replacing("topics", number), items, ANNA, now);
        return topic;
    }

    private TopicPage page(String slug, Instant at) {
        return topics.find(EN, new Slug(slug), at).orElseThrow();
    }
}
