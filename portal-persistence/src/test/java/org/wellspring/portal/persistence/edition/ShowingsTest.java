package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.article.JpaPublishedArticles;

/** Lists have, at each instant, what the line of editions has then. */
class ShowingsTest extends NewsroomTest {

    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final Instant END = NOON.plus(Duration.ofHours(2));

    private Article iron;

    @BeforeEach
    void begin() {
        iron = approved(article("Iron"));
    }

    @Test
    void whatIsPlannedIsListedFromItsInstantOn() {
        planned(iron, LATER);
        assertThat(listed(LATER.minusNanos(1_000))).isEmpty();
        assertThat(listed(LATER)).containsExactly("Iron");
    }

    @Test
    void whatIsPlannedUntilAnInstantIsNotListedThen() {
        planned(iron, LATER, END);
        assertThat(listed(END.minusNanos(1_000))).containsExactly("Iron");
        assertThat(listed(END)).isEmpty();
    }

    @Test
    void anEditionEndsWhereTheNextBegins() {
        publishedNow(iron);
        planned(retitled(iron, "Iron again"), LATER);
        assertThat(listed(LATER.minusNanos(1_000))).containsExactly("Iron");
        assertThat(listed(LATER)).containsExactly("Iron again");
    }

    @Test
    void anEditionGoesOnWhereTheNextIsCalledOff() {
        publishedNow(iron);
        Edition next = planned(retitled(iron, "Iron again"), LATER);
        publishing.callOff(PAULA, iron.id(), version(iron), next.number());
        entities.flush();
        assertThat(listed(LATER)).containsExactly("Iron");
    }

    @Test
    void whatIsTakenBackIsListedNoMore() {
        publishedNow(iron);
        planned(retitled(iron, "Iron again"), END);
        now = LATER;
        publishing.takeBack(PAULA, iron.id(), version(iron));
        entities.flush();
        assertThat(listed(LATER.minusNanos(1_000))).containsExactly("Iron");
        assertThat(listed(LATER)).isEmpty();
        assertThat(listed(END)).isEmpty();
    }

    private List<String> listed(Instant at) {
        return new JpaPublishedArticles(entities)
                .newest(EN, at, 10).stream().map(ArticleTeaser::title).toList();
    }
}
