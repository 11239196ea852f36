package org.wellspring.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.change.Course.Moment;
import org.wellspring.portal.edition.ItemKind;

class ItemChangeTest {

    private static final Course REWORDED = new Course(List.of(new Moment(2, true), new Moment(1, true)), 1);
    private static final Course APPEARED = new Course(List.of(new Moment(1, true)), 1);
    private static final Course VANISHED = new Course(List.of(new Moment(2, false), new Moment(1, true)), 1);

    private static Change change(ItemKind kind, Course course) {
        return new ItemChange(kind, Locale.ENGLISH, course, false, Places.NONE, Set.of()).change();
    }

    private static Change inMenu(Course course) {
        return new ItemChange(ItemKind.ARTICLE, Locale.ENGLISH, course, true, Places.NONE, Set.of()).change();
    }

    @Test
    void whatShowsTheItemHasChanged() {
        assertThat(change(ItemKind.FAQ, REWORDED).keys())
                .contains(SurrogateKey.edition(1), SurrogateKey.edition(2))
                .doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void theListsOfItsKindInItsLanguageHaveChanged() {
        assertThat(change(ItemKind.FAQ, REWORDED).keys())
                .contains(SurrogateKey.kind(ItemKind.FAQ, Locale.ENGLISH), SurrogateKey.ITEMS)
                .doesNotContain(
                        SurrogateKey.kind(ItemKind.FAQ, Locale.GERMAN),
                        SurrogateKey.kind(ItemKind.ARTICLE, Locale.ENGLISH));
    }

    @Test
    void soHaveItsPlacesAndTheOthersThatShowIt() {
        ItemChange question = new ItemChange(
                ItemKind.FAQ, Locale.ENGLISH, REWORDED, false, Places.ofQuestion(Set.of(7L)), Set.of(9L));
        assertThat(question.change().keys()).contains(SurrogateKey.asked(7), SurrogateKey.edition(9));
    }

    @Test
    void whatAppearsInAMenuChangesEveryPage() {
        assertThat(inMenu(APPEARED).keys()).contains(SurrogateKey.SITE);
        assertThat(inMenu(REWORDED).keys()).doesNotContain(SurrogateKey.SITE);
        assertThat(change(ItemKind.ARTICLE, APPEARED).keys()).doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void theCalendarChangesWithTheNumberOfArticlesAlone() {
        SurrogateKey calendar = SurrogateKey.calendar(Locale.ENGLISH);
        assertThat(change(ItemKind.ARTICLE, APPEARED).keys()).contains(calendar);
        assertThat(change(ItemKind.ARTICLE, VANISHED).keys()).contains(calendar);
        assertThat(change(ItemKind.ARTICLE, REWORDED).keys()).doesNotContain(calendar);
        assertThat(change(ItemKind.FAQ, APPEARED).keys()).doesNotContain(calendar);
    }

    @Test
    void aTopicOrAPageThatAppearsChangesEveryPage() {
        assertThat(change(ItemKind.TOPIC, APPEARED).keys()).contains(SurrogateKey.SITE);
        assertThat(change(ItemKind.PAGE, APPEARED).keys()).contains(SurrogateKey.SITE);
        assertThat(change(ItemKind.PAGE, REWORDED).keys()).doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void whatIsNotPublicAnyMoreIsWithdrawn() {
        assertThat(change(ItemKind.FAQ, VANISHED).withdrawn())
                .containsExactlyInAnyOrder(SurrogateKey.edition(1), SurrogateKey.edition(2));
        assertThat(change(ItemKind.FAQ, REWORDED).withdrawn()).isEmpty();
    }
}
