package org.wellspring.portal.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.catalogue.DisclaimerUses;
import org.wellspring.portal.catalogue.TopicUses;
import org.wellspring.portal.catalogue.Use;
import org.wellspring.portal.catalogue.Uses;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

class JpaWhereUsedTest extends NewsroomTest {

    private JpaWhereUsed used;

    @BeforeEach
    void open() {
        used = new JpaWhereUsed(entities);
    }

    private Topic topic(String name) {
        return begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
    }

    private void about(ContentItem item, Topic topic) {
        item.revise(item.draft().replacing("topics", topic.id().toString()), items, WALTER, NOON);
    }

    @Test
    void anArticleShowsAQuestionInPublicOrNamesItInItsDraft() {
        Faq faq = faq("Why?");
        Article shown = article("Zinc");
        shown.attach(faq);
        published(shown, NOON);
        shown.revise(shown.draft().replacing("faqs", ""), items, WALTER, NOON);
        article("Iron").attach(faq);
        entities.flush();
        Uses uses = used.ofFaq(faq.id(), NOON);
        assertThat(uses.first()).extracting(Use::title).containsExactly("Iron", "Zinc");
        assertThat(uses.first()).extracting(Use::isShown).containsExactly(false, true);
        assertThat(uses.first()).extracting(Use::isDrafted).containsExactly(true, false);
        assertThat(List.of(uses.shown(), uses.drafted())).containsExactly(1L, 1L);
    }

    @Test
    void anArticleNamesItsAuthorsAndItsReviewer() {
        Contributor ada = contributor("Ada");
        Article written = article("Iron");
        Article reviewed = article("Zinc");
        entities.flush();
        String number = ada.id().toString();
        written.revise(written.draft().replacing("authors", number), items, WALTER, NOON);
        reviewed.revise(reviewed.draft().replacing("medicalReviewer", number), items, WALTER, NOON);
        published(reviewed, NOON);
        Uses uses = used.ofContributor(ada.id(), NOON);
        assertThat(uses.first()).extracting(Use::title).containsExactly("Iron", "Zinc");
        assertThat(List.of(uses.shown(), uses.drafted())).containsExactly(1L, 2L);
    }

    @Test
    void whatWasMergedCountsAsTheOneThatStays() {
        Faq part = faq("Why so?");
        Faq whole = faq("Why?");
        article("Iron").attach(part);
        merging.merge(PAULA, part.id(), version(part), whole.id());
        assertThat(used.ofFaq(whole.id(), NOON).drafted()).isEqualTo(1);
    }

    @Test
    void aDisclaimerForAllIsShownByEveryPublicArticle() {
        Disclaimer disclaimer = disclaimer("General");
        disclaimer.revise(disclaimer.draft().replacing("scope", "PORTAL"), items, WALTER, NOON);
        published(article("Iron"), NOON);
        published(article("Zinc"), NOON);
        article("Sleep");
        assertThat(used.ofDisclaimer(disclaimer.id(), NOON)).isEqualTo(new DisclaimerUses(Optional.empty(), NOWHERE));
        published(disclaimer, NOON);
        DisclaimerUses uses = used.ofDisclaimer(disclaimer.id(), NOON);
        assertThat(uses.scope()).contains(Scope.PORTAL);
        assertThat(uses.articles().shown()).isEqualTo(2);
    }

    private static final Uses NOWHERE = new Uses(0, 0, List.of());

    @Test
    void aDisclaimerOfATopicIsShownByTheArticlesBelowIt() {
        Topic minerals = topic("Minerals");
        Topic iron = topic("Iron");
        about(iron, minerals);
        published(minerals, NOON);
        published(iron, NOON);
        Article article = article("Iron and sleep");
        about(article, iron);
        published(article, NOON);
        published(article("Coffee"), NOON);
        Disclaimer disclaimer = disclaimer("Minerals");
        disclaimer.revise(
                disclaimer
                        .draft()
                        .replacing("scope", "TOPIC")
                        .replacing("topics", minerals.id().toString()),
                items,
                WALTER,
                NOON);
        published(disclaimer, NOON);
        assertThat(used.ofDisclaimer(disclaimer.id(), NOON).articles().first())
                .extracting(Use::title)
                .containsExactly("Iron and sleep");
        assertThat(used.ofTopic(minerals.id(), NOON)).isEqualTo(new TopicUses(0, 0, 1, 1));
        assertThat(used.ofTopic(iron.id(), NOON)).isEqualTo(new TopicUses(1, 0, 0, 0));
    }
}
