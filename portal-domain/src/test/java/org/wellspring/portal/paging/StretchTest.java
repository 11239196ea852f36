package org.wellspring.portal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    /** Groups that are called by their sizes. */
    private static final List<Integer> GROUPS = List.of(3, 0, 2, 4);

    private static List<Stretch<Integer>> stretches(long offset, long limit) {
        return Stretch.of(GROUPS, Integer::longValue, offset, limit);
    }

    @Test
    void aPartMayLieAmidAGroup() {
        assertThat(stretches(1, 1)).containsExactly(new Stretch<>(3, 1, 1));
    }

    @Test
    void aPartThatGoesOverGroupsLeavesOutThoseThatAreEmpty() {
        assertThat(stretches(2, 5))
                .containsExactly(new Stretch<>(3, 2, 1), new Stretch<>(2, 0, 2), new Stretch<>(4, 0, 2));
    }

    @Test
    void aPartThatBeginsWhereAGroupEndsBeginsWithTheNext() {
        assertThat(stretches(3, 1)).containsExactly(new Stretch<>(2, 0, 1));
    }

    @Test
    void theLastPartIsAsLongAsTheListGoes() {
        assertThat(stretches(8, 20)).containsExactly(new Stretch<>(4, 3, 1));
        assertThat(stretches(9, 20)).isEmpty();
    }
}
