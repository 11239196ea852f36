package org.wellspring.portal.persistence.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.listing.Desk;
import org.wellspring.portal.listing.DeskView;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.listing.PublishedLine;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.workflow.Step;

class DeskTest extends NewsroomTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(
                new SqlDeskQueries(entities, () -> zone), new SqlItemLines(entities, () -> zone), () -> zone, clock);
    }

    @Test
    void theDeskTellsEachWhatNeedsThem() {
        Article first = article("First");
        first.advance(Step.SUBMIT, WALTER, 0);
        faq("Why?").advance(Step.SUBMIT, WALTER, 0);
        Article public1 = approved(article("Public"));
        publishedNow(public1);
        Article planned = approved(article("Planned"));
        planned(planned, now.plus(Duration.ofHours(2)));
        entities.flush();
        DeskView view = desk.open(RITA);
        assertThat(view.needs().get(Need.REVIEW)).isEqualTo(Map.of(ItemKind.ARTICLE, 1L, ItemKind.FAQ, 1L));
        assertThat(view.mine()).extracting(ItemLine::title).containsExactlyInAnyOrder("First", "Why?");
        assertThat(view.planned()).extracting(ItemLine::title).containsExactly("Planned");
        assertThat(view.published()).extracting(PublishedLine::title).containsExactly("Public");
        assertThat(view.standings().get(ItemStatus.SCHEDULED)).isEqualTo(Map.of(ItemKind.ARTICLE, 1L));
        assertThat(view.activity()).isEqualTo(Map.of(LocalDate.of(2026, 5, 3), 1L));
        assertThat(desk.countNeeds(RITA)).isEqualTo(2);
        assertThat(desk.countNeeds(PAULA)).isEqualTo(2);
        assertThat(desk.countNeeds(ANNA)).isZero();
    }

    @Test
    void daysAreThoseOfThePortalsHome() {
        now = Instant.parse("2026-05-03T20:30:00Z");
        publishedNow(approved(article("Late")));
        zone = ZoneId.of("Asia/Kathmandu");
        DeskView view = desk.open(RITA);
        assertThat(view.lastDay()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(view.activity()).isEqualTo(Map.of(LocalDate.of(2026, 5, 4), 1L));
    }

    @Test
    void aReviewIsOverdueWhenTheDayIsOverWhereThePortalIsAtHome() {
        now = Instant.parse("2026-05-03T20:30:00Z");
        Article due = article("Due");
        due.advance(Step.SUBMIT, WALTER, 0);
        due.assign("rita", LocalDate.of(2026, 5, 3));
        entities.flush();
        assertThat(desk.open(RITA).needs().get(Need.OVERDUE)).isEmpty();
        zone = ZoneId.of("Asia/Kathmandu");
        assertThat(desk.open(RITA).needs().get(Need.OVERDUE)).isEqualTo(Map.of(ItemKind.ARTICLE, 1L));
    }

    @Test
    void theDeskTakesTheSameStatementsHoweverMuchThereIs() {
        desk.open(RITA);
        long few = statements(() -> desk.open(RITA));
        for (int number = 1; number <= 12; number++) {
            Article article = article("Part " + number);
            article.advance(Step.SUBMIT, WALTER, 0);
            publishedNow(approved(article("Public " + number)));
            planned(approved(article("Planned " + number)), now.plus(Duration.ofHours(number)));
        }
        entities.flush();
        desk.open(RITA);
        assertThat(statements(() -> desk.open(RITA))).isEqualTo(few + 4);
    }
}
