package org.wellspring.portal.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.topic.Topic;

/** What articles show of other items changes with those. */
class NamedItemChangesTest extends ChangesTest {

    @Test
    void aQuestionInOtherWordsChangesTheArticlesThatShowItAndNoMore() {
        Faq question = faq("Why iron?");
        Article iron = article("Iron");
        iron.attach(question);
        approved(question);
        Edition article = publishedNow(approved(iron));
        Edition before = items.currentEdition(question, now).orElseThrow();
        look();
        now = now.plusSeconds(1);
        publishedNow(approved(revised(question, "question", "Why is iron?")));
        assertThat(changed())
                .contains(edition(before), list(ItemKind.FAQ))
                .doesNotContain(edition(article), list(ItemKind.ARTICLE));
    }

    @Test
    void aQuestionThatComesBackChangesTheArticlesThatNameIt() {
        Faq question = faq("Why iron?");
        Article iron = article("Iron");
        iron.attach(question);
        approved(question);
        Edition article = publishedNow(approved(iron));
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, question.id(), version(question));
        look();
        now = now.plusSeconds(1);
        publishing.rollBack(PAULA, question.id(), version(question), 1);
        assertThat(changed()).contains(edition(article));
    }

    @Test
    void somebodyWhoAppearsChangesTheArticlesThatNameThem() {
        Contributor somebody = contributor("Somebody");
        Article iron = article("Iron");
        revised(iron, "authors", number(somebody));
        approved(somebody);
        Edition article = publishedNow(approved(iron));
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, somebody.id(), version(somebody));
        look();
        now = now.plusSeconds(1);
        publishing.rollBack(PAULA, somebody.id(), version(somebody), 1);
        assertThat(changed()).contains(edition(article));
    }

    @Test
    void aDisclaimerForAllChangesEveryArticle() {
        Disclaimer care = revised(disclaimer("Care"), "scope", "PORTAL");
        look();
        publishedNow(approved(care));
        assertThat(changed()).contains(SurrogateKey.disclaimed(EN)).doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void aDisclaimerForATopicChangesTheArticlesOfItAndOfAllUnderIt() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        Topic sleep = topic("Sleep", null);
        publishedNow(approved(minerals));
        publishedNow(approved(metals));
        publishedNow(approved(sleep));
        Disclaimer care = revised(revised(disclaimer("Care"), "scope", "TOPIC"), "topics", number(minerals));
        look();
        publishedNow(approved(care));
        assertThat(changed())
                .contains(SurrogateKey.naming(minerals.id()), SurrogateKey.naming(metals.id()))
                .doesNotContain(SurrogateKey.naming(sleep.id()), SurrogateKey.disclaimed(EN));
    }

    @Test
    void aTopicThatAppearsChangesTheSite() {
        look();
        publishedNow(approved(topic("Minerals", null)));
        assertThat(changed()).contains(SurrogateKey.SITE);
    }

    @Test
    void aTopicWithAnotherNameChangesWhatShowsIt() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        publishedNow(approved(minerals));
        Edition before = publishedNow(approved(metals));
        look();
        now = now.plusSeconds(1);
        publishedNow(approved(revised(metals, "name", "All metals")));
        assertThat(changed())
                .contains(edition(before), SurrogateKey.children(minerals.id()), list(ItemKind.TOPIC))
                .doesNotContain(SurrogateKey.SITE);
    }
}
