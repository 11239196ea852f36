package org.wellspring.portal.admin.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @Test
    void theFirstPageHasNothingBeforeIt() {
        assertThat(PageNumber.FIRST.offset()).isZero();
    }

    @Test
    void eachFurtherPageHasOnePageMoreBeforeIt() {
        assertThat(PageNumber.of(3).offset()).isEqualTo(2 * PageNumber.SIZE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void numbersBeforeTheFirstMeanTheFirst(int asked) {
        assertThat(PageNumber.of(asked)).isEqualTo(PageNumber.FIRST);
    }

    @ParameterizedTest
    @ValueSource(ints = {999_999_999, Integer.MAX_VALUE})
    void numbersBehindEveryListStillHaveAnOffset(int asked) {
        assertThat(PageNumber.of(asked).offset()).isPositive();
    }

    @Test
    void theNextPageBeginsWithTheRowBehindAFullOne() {
        assertThat(PageNumber.FIRST.hasNext(PageNumber.SIZE)).isFalse();
        assertThat(PageNumber.FIRST.hasNext(PageNumber.SIZE + 1)).isTrue();
    }
}
