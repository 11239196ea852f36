package org.wellspring.portal.persistence.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Listing;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.workflow.Step;

class SqlItemLinesTest extends NewsroomTest {

    private static final ItemFilter ALL = ItemFilter.all(ItemKind.ARTICLE);

    private Listing listing;

    @BeforeEach
    void open() {
        listing = new Listing(new SqlItemLines(entities, () -> zone), clock);
    }

    private List<ItemLine> list(ItemFilter filter, ItemOrder order) {
        entities.flush();
        long total = listing.count(WALTER, filter);
        return listing.page(WALTER, filter, order, 0, 100, total);
    }

    private List<String> titles(ItemFilter filter) {
        return list(filter, new ItemOrder(Column.TITLE, false)).stream()
                .map(ItemLine::title)
                .toList();
    }

    private List<String> needing(Need need, Actor actor) {
        entities.flush();
        ItemFilter filter = ALL.withNeed(need);
        return listing.page(actor, filter, ItemOrder.LATEST, 0, 10, listing.count(actor, filter)).stream()
                .map(ItemLine::title)
                .toList();
    }

    private Article written(String title) {
        Article article = article(title);
        revisions.add(new Revision(article.id(), 1, article.draft(), List.of(), Saving.SAVED, "walter", now));
        return article;
    }

    @Test
    void titlesAreSortedWithoutRegardToCaseAndAccents() {
        article("zinc");
        article("Älter werden");
        article("Iron");
        assertThat(titles(ALL)).containsExactly("Älter werden", "Iron", "zinc");
    }

    @Test
    void pagesFollowEachOtherFromBothEnds() {
        for (int number = 10; number < 35; number++) {
            article("Part " + number);
        }
        entities.flush();
        ItemOrder byTitle = new ItemOrder(Column.TITLE, true);
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < 6; page++) {
            listing.page(WALTER, ALL, byTitle, page * 5L, 5, 25).forEach(line -> pages.add(line.title()));
        }
        assertThat(pages).hasSize(25).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(listing.page(WALTER, ALL, byTitle, 20, 10, 25)).hasSize(5);
    }

    @Test
    void wordsAreFoundByTheirBeginningsAnywhereInTheDraft() {
        Article sleep = written("Löffel und Schlaf");
        written("Iron");
        assertThat(titles(ALL.withWords("schla"))).containsExactly("Löffel und Schlaf");
        assertThat(titles(ALL.withWords("LOFFEL text"))).containsExactly("Löffel und Schlaf");
        assertThat(titles(ALL.withWords("schlaf iron"))).isEmpty();
        drafting.revise(WALTER, sleep, sleep.draft().replacing("title", "Rest"), Saving.SAVED);
        assertThat(titles(ALL.withWords("schlaf"))).isEmpty();
        assertThat(titles(ALL.withWords("rest short"))).containsExactly("Rest");
    }

    @Test
    void singleLettersAreWholeWordsAndSignsMeanNothing() {
        written("Vitamin D");
        written("Vitamin and diet");
        assertThat(titles(ALL.withWords("d"))).containsExactly("Vitamin D");
        assertThat(titles(ALL.withWords("% _ ! '"))).hasSize(2);
    }

    @Test
    void draftsFromBeforeAreFoundOnceTheirWordsAreLearned() {
        article("Magnesium");
        entities.flush();
        SqlItemLines lines = new SqlItemLines(entities, () -> zone);
        assertThat(titles(ALL.withWords("magnesium"))).isEmpty();
        assertThat(lines.learnWords(10)).isEqualTo(1);
        assertThat(lines.learnWords(10)).isZero();
        assertThat(titles(ALL.withWords("magnesium"))).hasSize(1);
    }

    @Test
    void theStatusFollowsEditionsAndTime() {
        Article article = approved(article("Iron"));
        assertThat(status()).isEqualTo(ItemStatus.DRAFT);
        Instant noon = now;
        planned(article, noon.plus(Duration.ofHours(1)), noon.plus(Duration.ofHours(2)));
        assertThat(status()).isEqualTo(ItemStatus.SCHEDULED);
        assertThat(list(ALL, ItemOrder.LATEST).get(0).turnsAt()).isEqualTo(noon.plus(Duration.ofHours(1)));
        now = noon.plus(Duration.ofMinutes(90));
        assertThat(status()).isEqualTo(ItemStatus.PUBLIC);
        assertThat(needing(Need.PLANNED, WALTER)).containsExactly("Iron");
        drafting.revise(WALTER, article, article.draft().replacing("standfirst", "New."), Saving.SAVED);
        assertThat(status()).isEqualTo(ItemStatus.CHANGED);
        now = noon.plus(Duration.ofHours(3));
        assertThat(status()).isEqualTo(ItemStatus.TAKEN_BACK);
    }

    @Test
    void whatIsCalledOffIsNotPlannedAnyMore() {
        Article article = approved(article("Iron"));
        int number = planned(article, now.plus(Duration.ofHours(1))).number();
        assertThat(status()).isEqualTo(ItemStatus.SCHEDULED);
        publishing.callOff(PAULA, article.id(), version(article), number);
        assertThat(status()).isEqualTo(ItemStatus.DRAFT);
    }

    private ItemStatus status() {
        return list(ALL, ItemOrder.LATEST).get(0).status();
    }

    @Test
    void whatEachFilterMeans() {
        Article iron = article("Iron");
        article("Zink", Locale.GERMAN);
        iron.assign("rita", LocalDate.of(2026, 5, 9));
        assertThat(titles(filter("language", Locale.GERMAN))).containsExactly("Zink");
        assertThat(titles(filter("reviewer", "rita"))).containsExactly("Iron");
        assertThat(titles(filter("due", LocalDate.of(2026, 5, 9)))).containsExactly("Iron");
        assertThat(titles(filter("due", LocalDate.of(2026, 5, 8)))).isEmpty();
        assertThat(titles(filter("since", LocalDate.of(2026, 5, 4)))).isEmpty();
        assertThat(titles(filter("since", LocalDate.of(2026, 5, 3)))).hasSize(2);
    }

    private static ItemFilter filter(String name, Object value) {
        return new ItemFilter(
                ItemKind.ARTICLE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(value).filter(each -> name.equals("language")).map(Locale.class::cast),
                Optional.of(value).filter(each -> name.equals("topic")).map(String.class::cast),
                Optional.empty(),
                Optional.of(value).filter(each -> name.equals("reviewer")).map(String.class::cast),
                Optional.of(value)
                        .filter(each -> name.equals("since"))
                        .map(day -> new ItemFilter.Since((LocalDate) day, ZoneOffset.UTC)),
                Optional.of(value).filter(each -> name.equals("due")).map(LocalDate.class::cast),
                Optional.empty());
    }

    @Test
    void topicsAreShownAndFoundByTheBeginningOfTheirName() {
        Topic topic = begun(new Topic(EN, new Slug("sleep"), new TopicContent("Sleep & rest", ""), ANNA, NOON));
        Article article = article("Melatonin");
        article("Iron");
        DraftState about = article.draft().replacing("topics", topic.id().toString());
        drafting.revise(WALTER, article, about, Saving.SAVED);
        assertThat(titles(filter("topic", "sleep"))).containsExactly("Melatonin");
        assertThat(list(filter("topic", "SLEEP &"), ItemOrder.LATEST).get(0).topics())
                .containsExactly("Sleep & rest");
        assertThat(titles(filter("topic", "%"))).isEmpty();
    }

    @Test
    void whatIsPublicIsOverdueOnceItsNextReviewIs() {
        Article article = article("Iron");
        DraftState due = article.draft().replacing("nextReviewOn", "2026-05-04");
        drafting.revise(WALTER, article, due, Saving.SAVED);
        assertThat(needing(Need.OVERDUE, WALTER)).isEmpty();
        publishedNow(approved(article));
        assertThat(needing(Need.OVERDUE, WALTER)).isEmpty();
        now = NOON.plus(Duration.ofDays(2));
        assertThat(needing(Need.OVERDUE, WALTER)).containsExactly("Iron");
        assertThat(titles(filter("due", LocalDate.of(2026, 5, 4)))).containsExactly("Iron");
    }

    @Test
    void whatNeedsWhom() {
        Article handed = article("Handed in");
        handed.advance(Step.SUBMIT, WALTER, 0);
        Article assigned = article("Assigned");
        assigned.advance(Step.SUBMIT, WALTER, 0);
        assigned.assign("rita", LocalDate.of(2026, 5, 1));
        Article back = article("Back");
        back.advance(Step.SUBMIT, WALTER, 0);
        back.advance(Step.REQUEST_CHANGES, RITA, 1);
        Article empty = article("Empty");
        drafting.revise(ANNA, empty, empty.draft().replacing("body", ""), Saving.SAVED);
        Actor otto = new Actor("otto", Set.of(Role.REVIEWER), "192.0.2.9");
        assertThat(needing(Need.REVIEW, RITA)).containsExactlyInAnyOrder("Handed in", "Assigned");
        assertThat(needing(Need.REVIEW, otto)).containsExactly("Handed in");
        assertThat(needing(Need.REVIEW, ANNA)).isEmpty();
        assertThat(needing(Need.SENT_BACK, ANNA)).containsExactly("Back");
        assertThat(needing(Need.ME, ANNA)).containsExactly("Back");
        assertThat(needing(Need.MINE, ANNA)).hasSize(4);
        assertThat(needing(Need.BLOCKED, ANNA)).containsExactly("Empty");
        assertThat(needing(Need.OVERDUE, otto)).containsExactly("Assigned");
    }

    @Test
    void aPageTakesTheSameStatementsHoweverLongTheListIs() {
        for (int number = 1; number <= 40; number++) {
            drafting.begin(WALTER, item("Part " + number), Act.CREATED);
        }
        entities.flush();
        listing.count(WALTER, ALL);
        ItemFilter words = ALL.withWords("part text");
        long first =
                statements(() -> listing.page(WALTER, words, ItemOrder.LATEST, 0, 5, listing.count(WALTER, words)));
        long last =
                statements(() -> listing.page(WALTER, words, ItemOrder.LATEST, 20, 20, listing.count(WALTER, words)));
        assertThat(first).isEqualTo(last).isEqualTo(5);
    }

    private ContentItem item(String title) {
        return new Article(
                EN,
                Slug.from(title),
                new ArticleContent(title, "", RichText.of("<p>Text</p>"), null, null),
                WALTER,
                now);
    }
}
