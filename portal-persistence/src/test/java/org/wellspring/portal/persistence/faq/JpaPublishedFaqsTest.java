package org.wellspring.portal.persistence.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

class JpaPublishedFaqsTest extends NewsroomTest {

    private static final Slug WHY = new Slug("why");

    private JpaPublishedFaqs faqs;

    @BeforeEach
    void open() {
        faqs = new JpaPublishedFaqs(entities);
    }

    @Test
    void aQuestionNamesTheArticlesThatShowIt() {
        Faq faq = faq("Why?");
        Article iron = article("Iron");
        Article zinc = article("Zinc");
        iron.attach(faq);
        zinc.attach(faq);
        published(faq, NOON);
        published(iron, NOON);
        published(zinc, NOON);
        takenBack(zinc, NOON.plusSeconds(1));
        assertThat(faqs.find(EN, WHY, NOON.plusSeconds(1)).orElseThrow().articles())
                .extracting(ItemLink::slug)
                .containsExactly(new Slug("iron"));
    }

    @Test
    void aQuestionKeepsTheInstantAtWhichReadersFirstSawIt() {
        Faq faq = faq("Why?");
        published(faq, NOON);
        published(faq, NOON.plusSeconds(60));
        assertThat(faqs.find(EN, WHY, NOON.plusSeconds(60)).orElseThrow().publishedAt())
                .isEqualTo(NOON);
    }

    @Test
    void allQuestionsStandByTheirTopicsInAlphabeticalOrder() {
        Topic zinc = topic("Zinc");
        Topic iron = topic("iron");
        Topic unknown = topic("Aluminium");
        published(zinc, NOON);
        published(iron, NOON);
        published(about(faq("why?"), zinc), NOON);
        published(about(faq("How?"), unknown, iron, zinc), NOON);
        published(about(faq("What?"), iron), NOON);
        published(about(faq("Whence?"), unknown), NOON);
        published(faq("Where?"), NOON);
        assertThat(listed(QuestionWords.NONE, 0, 10))
                .extracting(group -> group.topic().map(ItemLink::title).orElse(""), JpaPublishedFaqsTest::asked)
                .containsExactly(tuple("iron", "How? What?"), tuple("Zinc", "why?"), tuple("", "Whence? Where?"));
        assertThat(listed(QuestionWords.NONE, 1, 2))
                .extracting(JpaPublishedFaqsTest::asked)
                .containsExactly("What?", "why?");
        assertThat(listed(QuestionWords.NONE, 4, 1))
                .extracting(JpaPublishedFaqsTest::asked)
                .containsExactly("Where?");
        assertThat(statements(() -> listed(QuestionWords.NONE, 0, 10))).isEqualTo(3);
    }

    private List<FaqGroup> listed(QuestionWords words, int offset, int limit) {
        return faqs.groups(faqs.order(EN, words, NOON).part(offset, limit));
    }

    @Test
    void aTopicThatBecamePartOfAnotherLendsItItsQuestions() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        published(minerals, NOON.minusSeconds(60));
        published(iron, NOON.minusSeconds(60));
        published(about(faq("Why?"), iron), NOON.minusSeconds(60));
        published(about(faq("How?"), minerals), NOON.minusSeconds(60));
        merging.merge(PAULA, iron.id(), version(iron), minerals.id());
        entities.flush();
        assertThat(listed(QuestionWords.NONE, 0, 10))
                .extracting(group -> group.topic().orElseThrow().title(), JpaPublishedFaqsTest::asked)
                .containsExactly(tuple("Minerals", "How? Why?"));
    }

    private static String asked(FaqGroup group) {
        return group.teasers().stream().map(FaqTeaser::question).collect(Collectors.joining(" "));
    }

    @Test
    void aQuestionNamesItsTopicsAndATopicTheQuestionsBelowIt() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        about(iron, minerals);
        published(minerals, NOON);
        published(iron, NOON);
        published(about(faq("Why?"), iron), NOON);
        assertThat(faqs.find(EN, WHY, NOON).orElseThrow().topics())
                .extracting(ItemLink::title)
                .containsExactly("Iron");
        assertThat(faqs.ofTopic(minerals.id(), NOON, 10))
                .extracting(FaqTeaser::slug)
                .containsExactly(WHY);
    }

    private Topic topic(String name) {
        return begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
    }

    private <T extends ContentItem> T about(T item, Topic... topics) {
        String ids = Stream.of(topics).map(topic -> topic.id().toString()).collect(Collectors.joining(","));
        item.revise(item.draft().replacing("topics", ids), new JpaContentItems(entities), ANNA, NOON);
        return item;
    }

    @Test
    void questionsAreFoundByPartsOfTheirWords() {
        published(about(faq("How much Iron?"), topic("Minerals")), NOON);
        published(faq("Why Magnesium?"), NOON);
        assertThat(asked("iron")).containsExactly("How much Iron?");
        assertThat(asked("MAGNES why")).containsExactly("Why Magnesium?");
        assertThat(asked("magnesium iron")).isEmpty();
        assertThat(faqs.order(EN, QuestionWords.of("iron"), NOON).questions()).isEqualTo(1);
    }

    private List<String> asked(String words) {
        return listed(QuestionWords.of(words), 0, 10).stream()
                .map(JpaPublishedFaqsTest::asked)
                .toList();
    }

    @Test
    void whatMostArticlesShowIsAskedMost() {
        Faq seldom = faq("How?");
        Faq often = faq("Why?");
        Faq gone = faq("Where?");
        Stream.of(seldom, often, gone).forEach(faq -> published(faq, NOON));
        shownBy("Iron", often, seldom, gone);
        shownBy("Zinc", often, gone);
        takenBack(gone, NOON.plusSeconds(1));
        assertThat(faqs.mostAsked(EN, NOON.plusSeconds(1), 5))
                .extracting(FaqTeaser::slug)
                .isEqualTo(slugs("why", "how"));
        assertThat(statements(() -> faqs.mostAsked(EN, NOON, 5))).isEqualTo(1);
    }

    private void shownBy(String title, Faq... shown) {
        Article article = article(title);
        Stream.of(shown).forEach(article::attach);
        published(article, NOON);
    }

    @Test
    void aQuestionTakenBackIsGone() {
        Faq faq = faq("Why?");
        published(faq, NOON);
        takenBack(faq, NOON.plusSeconds(1));
    }
}
