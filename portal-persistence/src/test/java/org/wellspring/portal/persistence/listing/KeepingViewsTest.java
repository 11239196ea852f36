package org.wellspring.portal.persistence.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.listing.KeepingViews;
import org.wellspring.portal.listing.ListKind;
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
        views.keep(WALTER, ListKind.ARTICLE, "Zinc", "q=zinc");
        views.keep(WALTER, ListKind.ARTICLE, " Iron ", "q=iron");
        views.keep(WALTER, ListKind.FAQ, "Why", "q=why");
        views.keep(RITA, ListKind.ARTICLE, "Mine", "need=mine");
        assertThat(views.list(WALTER, ListKind.ARTICLE))
                .extracting(SavedView::name)
                .containsExactly("Iron", "Zinc");
    }

    @Test
    void theSameNameReplacesWhatWasKept() {
        views.keep(WALTER, ListKind.ARTICLE, "Iron", "q=iron");
        views.keep(WALTER, ListKind.ARTICLE, "IRON", "q=iron&lang=de");
        assertThat(views.list(WALTER, ListKind.ARTICLE))
                .extracting(SavedView::query)
                .containsExactly("q=iron&lang=de");
        views.remove(WALTER, ListKind.ARTICLE, "iron");
        views.remove(WALTER, ListKind.ARTICLE, "iron");
        assertThat(views.list(WALTER, ListKind.ARTICLE)).isEmpty();
    }

    @Test
    void namesHaveLimitsAndSoHasTheirNumber() {
        assertThatThrownBy(() -> views.keep(WALTER, ListKind.ARTICLE, " ", ""))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> views.keep(WALTER, ListKind.ARTICLE, "a".repeat(61), ""))
                .isInstanceOf(InvalidContentException.class);
        for (int number = 0; number < KeepingViews.MOST; number++) {
            views.keep(WALTER, ListKind.ARTICLE, "View " + number, "");
        }
        assertThatThrownBy(() -> views.keep(WALTER, ListKind.ARTICLE, "One more", ""))
                .isInstanceOf(TooManyViewsException.class);
    }
}
