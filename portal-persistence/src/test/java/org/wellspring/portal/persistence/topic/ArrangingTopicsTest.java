package org.wellspring.portal.persistence.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.catalogue.ArrangingTopics;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.OtherBranchException;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.topic.TopicCounts;
import org.wellspring.portal.topic.TopicLoopException;
import org.wellspring.portal.topic.TopicNode;

class ArrangingTopicsTest extends NewsroomTest {

    private static final OptionalLong TOP = OptionalLong.empty();

    private ArrangingTopics arranging;

    @BeforeEach
    void open() {
        arranging = new ArrangingTopics(items, new JpaTopicBranches(entities), drafting, audit, clock);
    }

    private Topic topic(String name, Locale language) {
        return begun(new Topic(language, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
    }

    private Topic topic(String name) {
        return topic(name, EN);
    }

    private void move(Topic topic, Topic under) {
        entities.flush();
        arranging.move(WALTER, topic.id(), OptionalLong.of(under.id()));
        entities.flush();
    }

    private void about(ContentItem item, Topic topic) {
        item.revise(item.draft().replacing("topics", topic.id().toString()), items, WALTER, NOON);
        entities.flush();
    }

    private List<TopicNode> under(OptionalLong parent) {
        entities.flush();
        return arranging.under(WALTER, parent, EN);
    }

    private List<TopicNode> under(Topic parent) {
        return under(OptionalLong.of(parent.id()));
    }

    @Test
    void aBranchTellsHowMuchIsBelowEachTopic() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        topic("Zink", Locale.GERMAN);
        move(iron, minerals);
        about(article("Iron and sleep"), iron);
        about(article("All minerals"), minerals);
        about(faq("Why iron?"), iron);
        assertThat(under(TOP)).containsExactly(node(minerals, 1));
        assertThat(under(minerals)).containsExactly(node(iron, 0));
        assertThat(arranging.counts(WALTER, TOP, EN)).containsExactly(new TopicCounts(minerals.id(), 2, 1));
        assertThat(arranging.counts(WALTER, OptionalLong.of(minerals.id()), EN))
                .containsExactly(new TopicCounts(iron.id(), 1, 1));
    }

    private static TopicNode node(Topic topic, long topics) {
        return new TopicNode(topic.id(), topic.title(), topic.stage(), false, false, topics);
    }

    @Test
    void aTopicThatIsMovedStaysForReadersUntilItIsPublished() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        published(minerals, NOON);
        published(iron, NOON);
        move(iron, minerals);
        assertThat(under(minerals)).extracting(TopicNode::isMoved).containsExactly(true);
        assertThat(readersRoots()).containsExactly("Iron", "Minerals");
        published(iron, NOON.plusSeconds(1));
        now = NOON.plusSeconds(1);
        assertThat(under(minerals)).extracting(TopicNode::isMoved).containsExactly(false);
        assertThat(readersRoots()).containsExactly("Minerals");
    }

    private List<String> readersRoots() {
        return new JpaPublishedTopics(entities)
                .roots(EN, now).stream().map(ItemLink::title).toList();
    }

    @Test
    void loopsAndOtherLanguagesAreRefused() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        Topic zinc = topic("Zink", Locale.GERMAN);
        move(iron, minerals);
        assertThatThrownBy(() -> move(minerals, iron)).isInstanceOf(TopicLoopException.class);
        assertThatThrownBy(() -> move(minerals, minerals)).isInstanceOf(TopicLoopException.class);
        assertThatThrownBy(() -> move(zinc, minerals)).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void theOrderOfABranchHoldsAtOnceAndPagesOfThePastKeepTheirs() {
        Topic iron = topic("Iron");
        Topic zinc = topic("Zinc");
        published(iron, NOON);
        published(zinc, NOON);
        now = NOON.plusSeconds(1);
        arranging.order(PAULA, TOP, EN, List.of(zinc.id(), iron.id()));
        published(topic("Aluminium"), now);
        assertThat(readersRoots()).containsExactly("Zinc", "Iron", "Aluminium");
        assertThat(under(TOP)).extracting(TopicNode::name).containsExactly("Zinc", "Iron", "Aluminium");
        now = NOON;
        assertThat(readersRoots()).containsExactly("Iron", "Zinc");
        assertThat(entities.createQuery("select count(e) from AuditEntry e where e.act = :act", Long.class)
                        .setParameter("act", Act.REORDERED.name())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void anOrderOfOtherTopicsIsRefused() {
        Topic iron = topic("Iron");
        topic("Zinc");
        assertThatThrownBy(() -> arranging.order(PAULA, TOP, EN, List.of(iron.id())))
                .isInstanceOf(OtherBranchException.class);
        assertThatThrownBy(() -> arranging.order(PAULA, TOP, EN, List.of(iron.id(), iron.id())))
                .isInstanceOf(OtherBranchException.class);
        assertThatThrownBy(() -> arranging.order(WALTER, TOP, EN, List.of(iron.id())))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whatATopicHadBelongsToTheOneThatTookItIn() {
        Topic metals = topic("Metals");
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        move(iron, metals);
        about(article("All metals"), metals);
        merging.merge(PAULA, metals.id(), version(metals), minerals.id());
        assertThat(under(TOP)).containsExactly(node(minerals, 1));
        about(article("Iron and sleep"), iron);
        assertThat(arranging.counts(WALTER, TOP, EN)).containsExactly(new TopicCounts(minerals.id(), 2, 0));
        assertThat(under(minerals)).extracting(TopicNode::name).containsExactly("Iron");
    }

    @Test
    void twoStatementsReadABranchHoweverLarge() {
        List.of("Iron", "Zinc", "Sleep").forEach(this::topic);
        assertThat(statements(() -> under(TOP))).isEqualTo(2);
        assertThat(statements(() -> arranging.counts(WALTER, TOP, EN))).isEqualTo(3);
    }
}
