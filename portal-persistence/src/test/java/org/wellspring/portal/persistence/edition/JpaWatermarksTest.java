package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.Watermark;
import org.wellspring.portal.persistence.NewsroomTest;

class JpaWatermarksTest extends NewsroomTest {

    private JpaWatermarks watermarks;

    @BeforeEach
    void open() {
        watermarks = new JpaWatermarks(entities);
    }

    @Test
    void itStaysTheSameWhileNothingHappens() {
        publishedNow(approved(article("Iron")));
        Watermark before = watermarks.at(NOON);
        assertThat(watermarks.at(NOON.plusSeconds(60))).isEqualTo(before);
    }

    @Test
    void whoeverPublishesOrTakesBackRaisesIt() {
        Watermark first = watermarks.at(NOON);
        Article iron = approved(article("Iron"));
        publishedNow(iron);
        Watermark second = watermarks.at(NOON);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        entities.flush();
        assertThat(second.entries()).isGreaterThan(first.entries());
        assertThat(watermarks.at(NOON).entries()).isGreaterThan(second.entries());
    }

    @Test
    void whatIsPlannedRaisesItWhenItBegins() {
        planned(approved(article("Iron")), NOON.plusSeconds(60));
        entities.flush();
        assertThat(watermarks.at(NOON.plusSeconds(60))).isNotEqualTo(watermarks.at(NOON.plusSeconds(59)));
    }

    @Test
    void oneStatementTellsIt() {
        assertThat(statements(() -> watermarks.at(NOON))).isEqualTo(1);
    }
}
