package org.wellspring.portal.persistence.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.KeepingViews;
import org.wellspring.portal.listing.SavedView;
import org.wellspring.portal.listing.TooManyViewsException;
import org.wellspring.portal.persistence.NewsroomTest;

class KeepingViewsTest extends NewsroomTest {

    private KeepingViews views;

    @BeforeEach
    void open() {
        views = new KeepingViews(new JpaSavedViews(entities));
    }

    @Test
    void eachSeesTheirOwnViewsOfAKindByName() {
        views.keep(WALTER, ItemKind.ARTICLE, "Zinc", "q=zinc");
        views.keep(WALTER, ItemKind.ARTICLE, " Iron ", "q=iron");
        views.keep(WALTER, ItemKind.FAQ, "Why", "q=why");
        views.keep(RITA, ItemKind.ARTICLE, "Mine", "need=mine");
        assertThat(views.list(WALTER, ItemKind.ARTICLE))
                .extracting(SavedView::name)
                .containsExactly("Iron", "Zinc");
    }

    @Test
    void theSameNameReplacesWhatWasKept() {
        views.keep(WALTER, ItemKind.ARTICLE, "Iron", "q=iron");
        views.keep(WALTER, ItemKind.ARTICLE, "IRON", "q=iron&lang=de");
        assertThat(views.list(WALTER, ItemKind.ARTICLE))
                .extracting(SavedView::query)
                .containsExactly("q=iron&lang=de");
        views.remove(WALTER, ItemKind.ARTICLE, "iron");
        views.remove(WALTER, ItemKind.ARTICLE, "iron");
        assertThat(views.list(WALTER, ItemKind.ARTICLE)).isEmpty();
    }

    @Test
    void namesHaveLimitsAndSoHasTheirNumber() {
        assertThatThrownBy(() -> views.keep(WALTER, ItemKind.ARTICLE, " ", ""))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> views.keep(WALTER, ItemKind.ARTICLE, "a".repeat(61), ""))
                .isInstanceOf(InvalidContentException.class);
        for (int number = 0; number < KeepingViews.MOST; number++) {
            views.keep(WALTER, ItemKind.ARTICLE, "View " + number, "");
        }
        assertThatThrownBy(() -> views.keep(WALTER, ItemKind.ARTICLE, "One more", ""))
                .isInstanceOf(TooManyViewsException.class);
    }
}
