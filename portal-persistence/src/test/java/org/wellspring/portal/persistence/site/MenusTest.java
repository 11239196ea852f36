package org.wellspring.portal.persistence.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.page.PageContent;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.edition.JpaItemQueries;
import org.wellspring.portal.site.EditingMenus;
import org.wellspring.portal.site.MenuEntry;
import org.wellspring.portal.site.MenuEntryException;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.site.PublishedMenus;
import org.wellspring.portal.site.TooManyEntriesException;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class MenusTest extends NewsroomTest {

    private JpaPublishedMenus published;
    private EditingMenus menus;

    @BeforeEach
    void open() {
        published = new JpaPublishedMenus(entities);
        menus = new EditingMenus(new JpaMenuStates(entities), items, new JpaItemQueries(entities), audit, clock);
    }

    private static MenuEntry entry(MenuTarget target) {
        return new MenuEntry(false, target, "", null, "");
    }

    private static MenuEntry entry(boolean nested, Article article, String label) {
        return new MenuEntry(nested, MenuTarget.ITEM, label, article.id(), "");
    }

    private void arrange(MenuEntry... entries) {
        menus.arrange(
                PAULA, MenuPlace.MAIN, EN, menus.open(PAULA, MenuPlace.MAIN, EN).number(), List.of(entries));
        entities.flush();
        entities.clear();
    }

    /** The header's menu, what lies under an entry in brackets behind it. */
    private String main(Instant at) {
        return told(published.at(EN, at).get(MenuPlace.MAIN));
    }

    private static String told(List<MenuLink> links) {
        return links.stream()
                .map(link -> (link.label().isEmpty() ? link.target().name() : link.label())
                        + (link.under().isEmpty() ? "" : "[" + told(link.under()) + "]"))
                .collect(Collectors.joining(" "));
    }

    private Page page(String title) {
        return begun(new Page(EN, Slug.from(title), new PageContent(title, RichText.of("<p>So.</p>")), ANNA, NOON));
    }

    @Test
    void theFirstMenusAreThoseThatWereBuiltIn() {
        published(page("imprint"), NOON);
        published(page("About"), NOON);
        assertThat(main(NOON)).isEqualTo("ARTICLES TOPICS QUESTIONS DISCLAIMERS");
        assertThat(told(published.at(EN, NOON).get(MenuPlace.FOOTER)))
                .isEqualTo("ARTICLES TOPICS QUESTIONS DISCLAIMERS About imprint");
        assertThat(told(published.at(Locale.GERMAN, NOON).get(MenuPlace.FOOTER)))
                .isEqualTo("ARTICLES TOPICS QUESTIONS DISCLAIMERS");
    }

    @Test
    void ofManyPagesTheFootHasTheFirstByTitle() {
        IntStream.rangeClosed(1, PublishedMenus.MOST_PAGES + 2)
                .mapToObj("Page %02d"::formatted)
                .forEach(title -> published(page(title), NOON));
        assertThat(published.at(EN, NOON).get(MenuPlace.FOOTER))
                .filteredOn(link -> link.target() == MenuTarget.PAGES)
                .hasSize(PublishedMenus.MOST_PAGES)
                .extracting(MenuLink::label)
                .startsWith("Page 01", "Page 02");
    }

    @Test
    void aMenuIsAtEachInstantAsItWasThen() {
        arrange(entry(MenuTarget.TOPICS));
        now = NOON.plus(Duration.ofHours(1));
        arrange(entry(MenuTarget.HOME), entry(MenuTarget.TOPICS));
        assertThat(main(NOON.minusSeconds(1))).startsWith("ARTICLES");
        assertThat(main(NOON)).isEqualTo("TOPICS");
        assertThat(main(now)).isEqualTo("HOME TOPICS");
    }

    @Test
    void whatReadersDoNotSeeIsLeftOutAndTheRestStays() {
        Article iron = article("Iron");
        Article zinc = article("Zinc");
        Article sleep = article("Sleep");
        published(iron, NOON);
        published(sleep, NOON);
        arrange(
                entry(false, iron, ""),
                entry(false, zinc, "Metals"),
                entry(true, iron, "Of iron"),
                entry(true, zinc, ""),
                entry(false, zinc, ""),
                entry(true, sleep, ""),
                new MenuEntry(false, MenuTarget.HEADING, "Empty", null, ""));
        assertThat(main(NOON)).isEqualTo("Iron Metals[Of iron] Sleep");
        takenBack(sleep, NOON.plusSeconds(1));
        assertThat(main(NOON.plusSeconds(1))).isEqualTo("Iron Metals[Of iron]");
    }

    @Test
    void anEntryFollowsItsItemIntoAnother() {
        Article part = article("Iron and more");
        Article whole = article("Iron");
        published(part, NOON);
        published(whole, NOON);
        arrange(entry(false, part, ""));
        now = NOON.plusSeconds(1);
        Article again = entities.find(Article.class, part.id());
        merging.merge(PAULA, again.id(), version(again), whole.id());
        entities.flush();
        assertThat(main(NOON)).isEqualTo("Iron and more");
        assertThat(main(now)).isEqualTo("Iron");
    }

    @ParameterizedTest
    @CsvSource({
        "HEADING, false, '', '', label",
        "ELSEWHERE, false, '', https://example.org, label",
        "ELSEWHERE, false, There, '', address",
        "ELSEWHERE, false, There, http://example.org, address",
        "ELSEWHERE, false, There, javascript:alert(1), address",
        "ITEM, false, There, '', item",
        "HOME, true, Home, '', label",
        "HOME, false, 1234567890123456789012345678901234567890123456789012345678901, '', label",
    })
    void anEntryThatBreaksARuleIsNamed(MenuTarget target, boolean nested, String label, String address, String field) {
        assertThatThrownBy(() -> arrange(new MenuEntry(nested, target, label, null, address)))
                .isInstanceOfSatisfying(MenuEntryException.class, refusal -> {
                    assertThat(refusal.position()).isZero();
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    @Test
    void anItemOfAnotherLanguageIsNoChoice() {
        Article german = article("Eisen", Locale.GERMAN);
        assertThatThrownBy(() -> arrange(entry(false, german, ""))).isInstanceOf(MenuEntryException.class);
    }

    @Test
    void twoWhoArrangeItAtOnceDoNotOverwriteEachOther() {
        long seen = menus.open(PAULA, MenuPlace.MAIN, EN).number();
        arrange(entry(MenuTarget.TOPICS));
        assertThatThrownBy(() -> menus.arrange(PAULA, MenuPlace.MAIN, EN, seen, List.of(entry(MenuTarget.HOME))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void onlyPublishersArrangeThem() {
        assertThatThrownBy(() -> menus.open(WALTER, MenuPlace.MAIN, EN)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> menus.arrange(WALTER, MenuPlace.MAIN, EN, 0, List.of()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void earlierEntriesComeBackToBeEdited() {
        long first = menus.open(PAULA, MenuPlace.MAIN, EN).number();
        arrange(entry(MenuTarget.TOPICS));
        assertThat(menus.earlier(PAULA, MenuPlace.MAIN, EN, first).entries())
                .extracting(MenuEntry::target)
                .startsWith(MenuTarget.ARTICLES);
        assertThat(menus.history(PAULA, MenuPlace.MAIN, EN)).hasSize(2);
    }

    @Test
    void whatWasBeforeNamesTheItemsThen() {
        Article iron = article("Iron");
        arrange(entry(false, iron, ""));
        now = NOON.plus(Duration.ofHours(1));
        arrange(entry(MenuTarget.TOPICS));
        assertThat(menus.history(PAULA, MenuPlace.MAIN, EN).get(1).menu().titles())
                .containsEntry(iron.id(), "Iron");
    }

    @Test
    void whatIsRecommendedIsEmptyUntilSomebodyChoosesItems() {
        assertThat(published.at(EN, NOON).get(MenuPlace.FEATURED)).isEmpty();
        assertThat(menus.open(PAULA, MenuPlace.FEATURED, EN).entries()).isEmpty();
        Article iron = article("Iron");
        published(iron, NOON);
        menus.arrange(PAULA, MenuPlace.FEATURED, EN, 0, List.of(entry(false, iron, "")));
        entities.flush();
        assertThat(published.at(EN, NOON).get(MenuPlace.FEATURED))
                .extracting(MenuLink::label)
                .containsExactly("Iron");
    }

    @Test
    void onlySomeSingleItemsAreRecommended() {
        Article iron = article("Iron");
        MenuEntry item = entry(false, iron, "");
        for (MenuEntry other : List.of(entry(MenuTarget.TOPICS), entry(true, iron, ""))) {
            assertThatThrownBy(() -> menus.arrange(PAULA, MenuPlace.FEATURED, EN, 0, List.of(item, other)))
                    .isInstanceOf(MenuEntryException.class);
        }
        assertThatThrownBy(() -> menus.arrange(PAULA, MenuPlace.FEATURED, EN, 0, Collections.nCopies(7, item)))
                .isInstanceOf(TooManyEntriesException.class);
    }

    @Test
    void oneStatementReadsAllMenusOfAPage() {
        Stream.of("About", "Imprint").forEach(title -> published(page(title), NOON));
        assertThat(statements(() -> published.at(EN, NOON))).isEqualTo(1);
    }
}
