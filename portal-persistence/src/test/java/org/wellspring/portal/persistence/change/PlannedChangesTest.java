package org.wellspring.portal.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.edition.Edition;

/** What begins by itself changes what readers see at its instant. */
class PlannedChangesTest extends ChangesTest {

    @Test
    void whatIsPlannedChangesNothingYet() {
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        assertThat(advance(NOON.plusSeconds(59)).change()).isEqualTo(Change.NONE);
    }

    @Test
    void whatIsPlannedIsToldOf() {
        look();
        planned(approved(article("Iron")), NOON.plusSeconds(60));
        assertThat(advance(NOON).next()).contains(NOON.plusSeconds(60));
        assertThat(advance(NOON.plusSeconds(60)).next()).isEmpty();
    }

    @Test
    void whatWasPlannedChangesWhatItReplacesAtItsInstant() {
        Article iron = article("Iron");
        Edition first = publishedNow(approved(iron));
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        look();
        assertThat(advance(NOON.plusSeconds(60)).change().keys()).contains(edition(first));
    }

    @Test
    void aPlanThatComesIntoTheRecordWhenItHasBegunHasChangedSomething() {
        Article iron = article("Iron");
        Edition first = publishedNow(approved(iron));
        look();
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        progress = new Progress(progress.read(), NOON.plusSeconds(61));
        assertThat(advance(NOON.plusSeconds(62)).change().keys()).contains(edition(first));
    }
}
