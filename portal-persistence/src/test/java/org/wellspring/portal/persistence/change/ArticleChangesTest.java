package org.wellspring.portal.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.topic.Topic;

/** What an article changes beside itself. */
class ArticleChangesTest extends ChangesTest {

    @Test
    void aNewEditionOfAnArticleChangesWhatShowsItAndTheListsThatItIsIn() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        publishedNow(approved(minerals));
        publishedNow(approved(metals));
        Article iron = article("Iron");
        revised(iron, "topics", number(metals));
        Edition first = publishedNow(approved(iron));
        look();
        Edition second = republished(iron, "Iron again");
        assertThat(changed())
                .contains(
                        edition(first),
                        edition(second),
                        list(ItemKind.ARTICLE),
                        SurrogateKey.naming(metals.id()),
                        SurrogateKey.under(metals.id()),
                        SurrogateKey.under(minerals.id()))
                .doesNotContain(SurrogateKey.SITE, SurrogateKey.naming(minerals.id()), list(ItemKind.TOPIC));
    }

    @Test
    void nothingElseHasChangedWithIt() {
        Edition zinc = publishedNow(approved(article("Zinc")));
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        republished(iron, "Iron again");
        assertThat(changed()).doesNotContain(edition(zinc));
    }

    @Test
    void anArticleOfAnotherDayChangesTheCalendar() {
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        revised(iron, "postedOn", "2026-04-01");
        republished(iron, "Iron in April");
        assertThat(changed()).contains(SurrogateKey.calendar(EN));
    }

    @Test
    void oneOfTheSameDayDoesNot() {
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        republished(iron, "Iron again");
        assertThat(changed()).doesNotContain(SurrogateKey.calendar(EN));
    }

    @Test
    void whatBeganByAClockAheadOfTheReadersChangesOnceItHasBegunByTheirs() {
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        now = now.plusSeconds(9);
        Edition ahead = republished(iron, "Iron again");
        progress = advance(now.minusSeconds(1)).progress();
        assertThat(changed()).contains(edition(ahead));
    }

    @Test
    void aTopicThatAnArticleLeftHasChangedToo() {
        Topic metals = topic("Metals", null);
        publishedNow(approved(metals));
        Article iron = article("Iron");
        revised(iron, "topics", number(metals));
        publishedNow(approved(iron));
        look();
        revised(iron, "topics", "");
        republished(iron, "Iron alone");
        assertThat(changed()).contains(SurrogateKey.under(metals.id()));
    }

    @Test
    void whatIsTakenBackIsWithdrawn() {
        Article iron = article("Iron");
        Edition shown = publishedNow(approved(iron));
        look();
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertThat(advance(now).change().withdrawn()).contains(edition(shown));
    }

    @Test
    void anArticleThatMovesChangesWhatLeadsToIt() {
        Article iron = article("Iron");
        Edition shown = publishedNow(approved(iron));
        look();
        audit.record(ANNA, Act.REVISED_ADDRESS, iron.subject(), "/articles/iron", "/articles/ferrum");
        assertThat(changed()).contains(edition(shown), list(ItemKind.ARTICLE));
    }
}
